namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Brave Search: subscription tokens of its API.
/// <see href="https://api-dashboard.search.brave.com/app/documentation/web-search/get-started">Get started</see>.
/// </summary>
internal sealed class BraveSearch : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "brave-search-api-key",
            Title = "Brave Search API key",
            Severity = Severity.High,
            Names = ["brave", "subscription token"],
            Shapes = ["BSA{A-Za-z0-9_-:28}"],
            Advice = ["delete it at api-dashboard.search.brave.com: API keys"],
            Examples =
            [
                "BRAVE_API_KEY={}",
                "curl https://api.search.brave.com/res/v1/web/search -H \"X-Subscription-Token: {}\"",
            ],
            CounterExamples = ["brave_plan: BSA{a-z:6}", "see BSA{A-Za-z0-9:28}"],
        },
    ];
}
