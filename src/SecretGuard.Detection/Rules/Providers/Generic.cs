using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>Secrets of whoever issued them: nothing but the name beside them says what they are.</summary>
internal sealed class Generic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedSecretRule
        {
            Id = "generic-secret",
            Title = "secret value",
            Severity = Severity.Medium,
            Advice = ["revoke or change it where it was issued"],
            Examples =
            [
                "API_TOKEN={A-Za-z0-9:32}",
                "client_secret: \"{A-Za-z0-9_-:43}\"",
                "  \"apiKey\": \"{a-f0-9:32}\",",
                "headers['X-Api-Key'] = '{A-Za-z0-9:40}'",
                "<add key=\"AuthToken\" value=\"{A-Za-z0-9:24}\" />",
                "https://api.example.com/v1/items?access_token={A-Za-z0-9:36}&page=2",
            ],
            CounterExamples =
            [
                "token_id = \"{A-Za-z0-9:32}\"",
                "secret = \"this-is-not-a-secret-1234\"",
                "apiKey: process.env.API_KEY_OF_SERVICE_2",
                "token = getTokenFromCacheOrRefresh2(user)",
                "integrity sha512-{A-Za-z0-9+/:86}==",
                "commit {a-f0-9:40}",
                "password = \"xxxxxxxxxxxxxxxxxxxxxxxx\"",
            ],
        },
    ];
}
