namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Coda: API tokens, which are UUIDs.
/// <see href="https://coda.io/developers/apis/v1">API</see>.
/// </summary>
internal sealed class Coda : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "coda-api-token",
            Title = "Coda API token",
            Severity = Severity.High,
            Names = ["coda"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it at coda.io/account: API settings"],
            Examples = ["CODA_API_TOKEN={}", "coda = Coda('coda_api_key', '{}')"],
            CounterExamples =
            [
                "coda_row_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "request_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
    ];
}
