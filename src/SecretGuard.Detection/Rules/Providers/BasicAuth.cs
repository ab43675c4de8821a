using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// User and password in base64: HTTP's header, Docker's <c>config.json</c>, npm's <c>_auth</c>.
/// <see href="https://docs.docker.com/reference/cli/docker/login/">docker login</see>;
/// <see href="https://docs.npmjs.com/cli/configuring-npm/npmrc">.npmrc</see>.
/// </summary>
internal sealed class BasicAuth : Provider
{
    // Four characters that are three printable ones in base64, and robot: with four times three of them.
    private const string Three = "{Q-W:1}{j-m:1}{Zdhlptx159:1}{A-Za-z0-9:1}";
    private const string Pair = $"cm9ib3Q6{Three}{Three}{Three}{Three}";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new BasicAuthRule
        {
            Id = "basic-auth-header",
            Title = "user and password of HTTP basic authentication",
            Severity = Severity.High,
            Leads = ["basic"],
            Advice = ["change the password where it is used to sign in"],
            Examples = [$"Authorization: Basic {Pair}", $"curl -H 'Authorization: Basic {Pair}' https://api.internal.net"],
            CounterExamples = ["Authorization: Basic dXNlcjpwYXNzd29yZA==", "Authorization: Basic ${CREDENTIALS}", "basic understanding of internationalisation", "terraform import random_bytes.basic \"{A-Za-z0-9+/:22}==\""],
        },
        new BasicAuthRule
        {
            Id = "registry-auth",
            Title = "user and password of a package or image registry",
            Severity = Severity.High,
            Leads = ["\"auth\"", "_auth"],
            Advice = ["change the password, or revoke the token, at the registry"],
            Examples = [$"{{\"auths\":{{\"registry.internal.net\":{{\"auth\":\"{Pair}\"}}}}}}", $"//registry.internal.net/:_auth={Pair}"],
            CounterExamples = ["\"auth\": \"dXNlcjpwYXNzd29yZA==\"", "\"auth\": \"internationalisation\""],
        },
    ];
}
