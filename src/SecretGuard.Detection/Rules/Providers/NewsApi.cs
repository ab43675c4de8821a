namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// News API: API keys.
/// <see href="https://newsapi.org/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class NewsApi : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "newsapi-key",
            Title = "News API key",
            Severity = Severity.Medium,
            Names = ["newsapi", "news api"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["make a new key on newsapi.org: Account"],
            Examples = ["NEWS_API_KEY={}", "export NEWS_API_KEY='{}'", "news.api.key={}"],
            CounterExamples = ["newsapi_version: {0-9a-f:16} {0-9a-f:16}", "etag = \"{0-9a-f:32}\""],
        },
    ];
}
