namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Yelp: API keys.
/// <see href="https://docs.developer.yelp.com/docs/places-authentication">Authentication</see>.
/// </summary>
internal sealed class Yelp : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "yelp-api-key",
            Title = "Yelp API key",
            Severity = Severity.Medium,
            Names = ["yelp"],
            Shapes = ["{A-Za-z0-9_-:128}"],
            Advice = ["make a new key on yelp.com/developers: Manage app"],
            Examples =
            [
                "<add key=\"YelpApiKey\" value=\"{}\" />",
                "yelp_api_key = \"{}\"",
                "os.environ[\"YELP_API_KEY\"] = \"{}\"",
            ],
            CounterExamples = ["yelp_version: {A-Za-z0-9_-:64} {A-Za-z0-9_-:64}", "etag = \"{A-Za-z0-9_-:128}\""],
        },
    ];
}
