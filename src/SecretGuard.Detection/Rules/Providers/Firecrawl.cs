namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Firecrawl: API keys.
/// <see href="https://docs.firecrawl.dev/introduction">Introduction</see>.
/// </summary>
internal sealed class Firecrawl : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "firecrawl-api-key",
            Title = "Firecrawl API key",
            Severity = Severity.High,
            Shapes = ["fc-{0-9a-f:32}"],
            Advice = ["delete it at firecrawl.dev/app/api-keys"],
            Examples = ["FIRECRAWL_API_KEY={}", "app = Firecrawl(api_key=\"{}\")"],
            CounterExamples = ["fc-{0-9a-f:12}", "fc-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
