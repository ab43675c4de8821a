namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Voyage AI: API keys.
/// <see href="https://docs.voyageai.com/docs/api-key-and-installation">API key</see>.
/// </summary>
internal sealed class VoyageAI : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "voyage-api-key",
            Title = "Voyage AI API key",
            Severity = Severity.High,
            Names = ["voyage"],
            Shapes = ["pa-{A-Za-z0-9_-:43}"],
            Advice = ["delete it at dashboard.voyageai.com: API keys"],
            Examples = ["VOYAGE_API_KEY={}", "voyage_api_key = \"{}\""],
            CounterExamples = ["voyage_route: pa-{a-z:6}", "see pa-{A-Za-z0-9:43}"],
        },
    ];
}
