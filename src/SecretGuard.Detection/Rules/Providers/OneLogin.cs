namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// OneLogin: secrets of API credentials.
/// <see href="https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials">API credentials</see>.
/// </summary>
internal sealed class OneLogin : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "onelogin-client-secret",
            Title = "OneLogin client secret",
            Severity = Severity.Critical,
            Names = ["onelogin client secret", "onelogin secret", "onelogin api secret", "one login client secret"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["delete the credential in OneLogin: Developers, API credentials"],
            Examples = ["ONELOGIN_CLIENT_SECRET={}", "oneloginSecret: '{}'"],
            CounterExamples = ["ONELOGIN_CLIENT_ID={0-9a-f:64}", "sha256: {0-9a-f:64}"],
        },
    ];
}
