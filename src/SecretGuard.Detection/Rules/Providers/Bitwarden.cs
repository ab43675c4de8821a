namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Bitwarden: access tokens of Secrets Manager, and client secrets of its API. Behind the colon of an access token
/// stands its encryption key.
/// <see href="https://bitwarden.com/help/access-tokens/">Access tokens</see>.
/// </summary>
internal sealed class Bitwarden : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "bitwarden-access-token",
            Title = "Bitwarden access token",
            Severity = Severity.Critical,
            Names = ["bws", "bitwarden"],
            Shapes = ["0.{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}.{A-Za-z0-9:30}"],
            Advice = ["revoke it in Bitwarden: Secrets Manager, Machine accounts, Access tokens"],
            Examples = ["BWS_ACCESS_TOKEN={}:{A-Za-z0-9:22}==", "bitwarden_access_token: \"{}:{A-Za-z0-9:22}==\""],
            CounterExamples =
            [
                "BWS_SERVER_URL=https://vault.example.com",
                "see 0.{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}.{A-Za-z0-9:30}",
            ],
        },
        new NamedRule
        {
            Id = "bitwarden-client-secret",
            Title = "Bitwarden client secret",
            Severity = Severity.Critical,
            Names = ["bitwarden", "bw clientsecret", "bw client secret"],
            Shapes = ["{A-Za-z0-9:30}"],
            Advice = ["rotate it in Bitwarden: Account settings, Security, Keys"],
            Examples = ["BW_CLIENTSECRET={}", "bitwarden_client_secret: \"{}\""],
            CounterExamples =
            [
                "BW_CLIENTID=user.{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "build = \"{A-Za-z0-9:30}\"",
            ],
        },
    ];
}
