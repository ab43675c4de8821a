namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Jina AI: API keys.
/// <see href="https://docs.jina.ai/">Documentation</see>.
/// </summary>
internal sealed class JinaAI : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "jina-api-key",
            Title = "Jina AI API key",
            Severity = Severity.High,
            Shapes = ["jina_{0-9a-f:32}{A-Za-z0-9_-:28}"],
            Advice = ["delete it at jina.ai: API dashboard, API keys"],
            Examples =
            [
                "JINA_API_KEY={}",
                "curl https://r.jina.ai/https://example.com -H \"Authorization: Bearer {}\"",
            ],
            CounterExamples = ["jina_{0-9a-f:12}", "jina_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
