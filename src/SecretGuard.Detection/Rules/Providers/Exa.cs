namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Exa: API keys, which are UUIDs.
/// <see href="https://docs.exa.ai/reference/getting-started">Getting started</see>.
/// </summary>
internal sealed class Exa : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "exa-api-key",
            Title = "Exa API key",
            Severity = Severity.High,
            Names = ["exa api", "exa key", "exa token"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it at dashboard.exa.ai/api-keys"],
            Examples = ["EXA_API_KEY={}", "exaApiKey: \"{}\""],
            CounterExamples =
            [
                "exa_request_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "EXA_API_URL=https://api.exa.ai/{0-9a-f:8}",
            ],
        },
    ];
}
