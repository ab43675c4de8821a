namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Amadeus for Developers: API keys and secrets.
/// <see href="https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/">Authorisation</see>.
/// </summary>
internal sealed class Amadeus : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "amadeus-api-secret",
            Title = "Amadeus API secret",
            Severity = Severity.High,
            Names = ["amadeus"],
            Shapes = ["{A-Za-z0-9:16}"],
            Advice = ["delete the app on developers.amadeus.com: My Self-Service workspace"],
            Examples =
            [
                "<add key=\"AmadeusClientSecret\" value=\"{}\" />",
                "amadeus_client_secret = \"{}\"",
                "os.environ[\"AMADEUS_CLIENT_SECRET\"] = \"{}\"",
            ],
            CounterExamples = ["amadeus_version: {A-Za-z0-9:8} {A-Za-z0-9:8}", "etag = \"{A-Za-z0-9:16}\""],
        },
        new NamedRule
        {
            Id = "amadeus-api-key",
            Title = "Amadeus API key",
            Severity = Severity.Medium,
            Names = ["amadeus"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete the app on developers.amadeus.com if its secret is known too"],
            Examples = ["define('AMADEUS_API_KEY', '{}');", "'amadeus_api_key' => '{}',", "AMADEUS_API_KEY={}"],
            CounterExamples = ["amadeus_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "\"digest\": \"{A-Za-z0-9:32}\""],
        },
    ];
}
