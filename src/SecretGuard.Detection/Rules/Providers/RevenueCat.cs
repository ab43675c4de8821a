namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// RevenueCat: secret API keys and access tokens.
/// <see href="https://www.revenuecat.com/docs/projects/authentication">API keys and authentication</see>.
/// </summary>
internal sealed class RevenueCat : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "revenuecat-secret-key",
            Title = "RevenueCat secret API key",
            Severity = Severity.High,
            Names = ["revenuecat", "revenue cat", "rc secret"],
            Shapes = ["sk_{A-Za-z0-9:27-40}"],
            Advice = ["delete it in RevenueCat: project settings, API keys"],
            Examples =
            [
                "  REVENUECAT_SECRET_KEY: {}",
                "const revenuecatSecretKey = \"{}\";",
                "<add key=\"RevenuecatSecretKey\" value=\"{}\" />",
            ],
            CounterExamples =
            [
                "revenuecat_version: sk_{A-Za-z0-9:13} {A-Za-z0-9:14}",
                "\"digest\": \"sk_{A-Za-z0-9:27}\"",
            ],
        },
        new NamedRule
        {
            Id = "revenuecat-access-token",
            Title = "RevenueCat access token",
            Severity = Severity.High,
            Names = ["revenuecat", "revenue cat"],
            Shapes = ["atk_{A-Za-z0-9_-:27-64}"],
            Advice = ["revoke it: POST /oauth2/revoke"],
            Examples =
            [
                "os.environ[\"REVENUECAT_ACCESS_TOKEN\"] = \"{}\"",
                "\"revenuecatAccessToken\": \"{}\",",
                "define('REVENUECAT_ACCESS_TOKEN', '{}');",
            ],
            CounterExamples =
            [
                "revenuecat_version: atk_{A-Za-z0-9_-:13} {A-Za-z0-9_-:14}",
                "revision: atk_{A-Za-z0-9_-:27}",
            ],
        },
    ];
}
