namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// SerpApi: private API keys.
/// <see href="https://serpapi.com/search-api">Search API</see>.
/// </summary>
internal sealed class SerpApi : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "serpapi-api-key",
            Title = "SerpApi key",
            Severity = Severity.High,
            Names = ["serpapi", "serp api"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["regenerate it at serpapi.com/manage-api-key"],
            Examples = ["SERPAPI_API_KEY={}", "serp_api_key: \"{}\""],
            CounterExamples = ["serpapi_engine: {a-z:6}", "sha256: {0-9a-f:64}"],
        },
    ];
}
