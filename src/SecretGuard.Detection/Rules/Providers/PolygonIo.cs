namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Polygon.io, now Massive: API keys for market data.
/// <see href="https://polygon.io/docs/rest/quickstart">Quick start</see>.
/// </summary>
internal sealed class PolygonIo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "polygon-io-api-key",
            Title = "Polygon.io API key",
            Severity = Severity.Medium,
            Names = ["polygon api", "polygonio", "polygon io", "polygon key"],
            Shapes = ["{A-Za-z0-9_:32}"],
            Advice = ["delete it in the dashboard: API keys"],
            Examples = ["polygon.api.key={}", "<PolygonApiKey>{}</PolygonApiKey>", "polygon_api_key: \"{}\""],
            CounterExamples = ["polygon_api_version: {A-Za-z0-9_:16} {A-Za-z0-9_:16}", "revision: {A-Za-z0-9_:32}"],
        },
    ];
}
