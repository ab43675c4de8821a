namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mollie: API keys and access tokens of organisations.
/// <see href="https://docs.mollie.com/reference/authentication">Authentication</see>.
/// </summary>
internal sealed class Mollie : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "mollie-api-key",
            Title = "Mollie API key",
            Severity = Severity.Critical,
            Names = ["mollie"],
            Shapes = ["live_{A-Za-z0-9:30}"],
            Advice = ["reset the live key in the Mollie dashboard: Developers, API keys"],
            Examples = ["export MOLLIE_API_KEY='{}'", "mollie.api.key={}", "<MollieApiKey>{}</MollieApiKey>"],
            CounterExamples =
            [
                "mollie_version: live_{A-Za-z0-9:15} {A-Za-z0-9:15}",
                "\"digest\": \"live_{A-Za-z0-9:30}\"",
            ],
        },
        new NamedRule
        {
            Id = "mollie-test-key",
            Title = "Mollie test key",
            Severity = Severity.Low,
            Names = ["mollie"],
            Shapes = ["test_{A-Za-z0-9:30}"],
            Advice = ["reset the test key in the Mollie dashboard: Developers, API keys"],
            Examples = ["MOLLIE_API_KEY = '{}'", "ENV MOLLIE_API_KEY={}", "  MOLLIE_API_KEY: {}"],
            CounterExamples = ["mollie_version: test_{A-Za-z0-9:15} {A-Za-z0-9:15}", "revision: test_{A-Za-z0-9:30}"],
        },
        new NamedRule
        {
            Id = "mollie-access-token",
            Title = "Mollie access token",
            Severity = Severity.Critical,
            Names = ["mollie"],
            Shapes = ["access_{A-Za-z0-9:30-40}"],
            Advice = ["revoke it in the Mollie dashboard: Developers, Organization access tokens"],
            Examples =
            [
                "<add key=\"MollieAccessToken\" value=\"{}\" />",
                "mollie_access_token = \"{}\"",
                "os.environ[\"MOLLIE_ACCESS_TOKEN\"] = \"{}\"",
            ],
            CounterExamples =
            [
                "mollie_version: access_{A-Za-z0-9:15} {A-Za-z0-9:15}",
                "etag = \"access_{A-Za-z0-9:30}\"",
            ],
        },
    ];
}
