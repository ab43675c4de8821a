namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Bing: subscription keys of its search service.
/// <see href="https://learn.microsoft.com/en-us/bing/search-apis/bing-web-search/overview">Bing Search APIs</see>.
/// </summary>
internal sealed class BingSearch : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "bing-search-key",
            Title = "Bing Search key",
            Severity = Severity.High,
            Names = ["bing"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["regenerate it in the Azure portal: the Bing resource, Keys and endpoint"],
            Examples = ["BING_SEARCH_V7_SUBSCRIPTION_KEY={}", "bing_api_key = \"{}\""],
            CounterExamples = ["bing_market: {a-z:5}", "md5: {0-9a-f:32}"],
        },
    ];
}
