namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Lithic: API keys.
/// <see href="https://docs.lithic.com/docs/api-basics">API basics</see>.
/// </summary>
internal sealed class Lithic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "lithic-api-key",
            Title = "Lithic API key",
            Severity = Severity.Critical,
            Names = ["lithic api", "lithic key", "lithic secret"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["roll it in Lithic: Program, API keys"],
            Examples = ["export LITHIC_API_KEY='{}'", "lithic.api.key={}", "<LithicApiKey>{}</LithicApiKey>"],
            CounterExamples =
            [
                "lithic_api_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "\"digest\": \"{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\"",
            ],
        },
    ];
}
