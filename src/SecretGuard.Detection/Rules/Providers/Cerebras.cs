namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Cerebras: API keys of its inference service.
/// <see href="https://inference-docs.cerebras.ai/quickstart">Quickstart</see>.
/// </summary>
internal sealed class Cerebras : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "cerebras-api-key",
            Title = "Cerebras API key",
            Severity = Severity.High,
            Shapes = ["csk-{a-z0-9:48}"],
            Advice = ["delete it at cloud.cerebras.ai: API keys"],
            Examples = ["CEREBRAS_API_KEY={}", "Authorization: Bearer {}"],
            CounterExamples = ["csk-{a-z0-9:12}", "csk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
