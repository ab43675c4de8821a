namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// DeepSeek: API keys.
/// <see href="https://api-docs.deepseek.com/">Documentation</see>.
/// </summary>
internal sealed class DeepSeek : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "deepseek-api-key",
            Title = "DeepSeek API key",
            Severity = Severity.High,
            Names = ["deepseek", "deep seek"],
            Shapes = ["sk-{0-9a-f:32}"],
            Advice = ["delete it at platform.deepseek.com/api_keys"],
            Examples = ["DEEPSEEK_API_KEY={}", "deepseek:\n  deepseek_key: \"{}\""],
            CounterExamples = ["see sk-{0-9a-f:32}", "deepseek_model: sk-{0-9a-f:9}"],
        },
    ];
}
