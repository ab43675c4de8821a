namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// SambaNova: API keys, which are UUIDs.
/// <see href="https://docs.sambanova.ai/">Documentation</see>.
/// </summary>
internal sealed class SambaNova : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "sambanova-api-key",
            Title = "SambaNova API key",
            Severity = Severity.High,
            Names = ["sambanova", "samba nova"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it at cloud.sambanova.ai/apis"],
            Examples = ["SAMBANOVA_API_KEY={}", "sambanova_api_key = \"{}\""],
            CounterExamples =
            [
                "sambanova_model: {a-z:10}",
                "request_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
    ];
}
