namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Tavily: API keys for development and production.
/// <see href="https://docs.tavily.com/documentation/quickstart">Quickstart</see>.
/// </summary>
internal sealed class Tavily : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "tavily-api-key",
            Title = "Tavily API key",
            Severity = Severity.High,
            Shapes = ["tvly-{A-Za-z0-9:32}", "tvly-dev-{A-Za-z0-9:32}", "tvly-prod-{A-Za-z0-9:32}"],
            Advice = ["delete it at app.tavily.com: API keys"],
            Examples = ["TAVILY_API_KEY={}", "client = TavilyClient(\"{}\")"],
            CounterExamples = ["tvly-{A-Za-z0-9:12}", "tvly-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
