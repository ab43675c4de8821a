namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Foursquare: API keys and client secrets.
/// <see href="https://docs.foursquare.com/developer/docs/manage-api-keys">Manage API keys</see>.
/// </summary>
internal sealed class Foursquare : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "foursquare-api-key",
            Title = "Foursquare API key",
            Severity = Severity.Medium,
            Shapes = ["fsq3{A-Za-z0-9+/:43}="],
            Advice = ["revoke it in the Foursquare developer console: your project, API keys"],
            Examples =
            [
                "define('FOURSQUARE_API_KEY', '{}');",
                "'foursquare_api_key' => '{}',",
                "FOURSQUARE_API_KEY={}",
            ],
            CounterExamples =
            [
                "fsq3{A-Za-z0-9+/:17}=",
                "fsq3xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
                "xfsq3{A-Za-z0-9+/:43}=",
            ],
        },
        new NamedRule
        {
            Id = "foursquare-client-secret",
            Title = "Foursquare client secret",
            Severity = Severity.Medium,
            Names = ["foursquare"],
            Shapes = ["{A-Z0-9:48}"],
            Advice = ["reset it in the Foursquare developer console: your project"],
            Examples =
            [
                "foursquare.client.secret={}",
                "<FoursquareClientSecret>{}</FoursquareClientSecret>",
                "foursquare_client_secret: \"{}\"",
            ],
            CounterExamples = ["foursquare_version: {A-Z0-9:24} {A-Z0-9:24}", "revision: {A-Z0-9:48}"],
        },
    ];
}
