namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Frontegg: API keys of environments, which are UUIDs.
/// <see href="https://developers.frontegg.com/guides/integrations/m2m">Machine-to-machine tokens</see>.
/// </summary>
internal sealed class Frontegg : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "frontegg-api-key",
            Title = "Frontegg API key",
            Severity = Severity.Critical,
            Names = ["frontegg"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["regenerate it in the Frontegg portal: Keys and domains"],
            Examples = ["FRONTEGG_API_KEY={}", "fronteggSecretKey: '{}'"],
            CounterExamples =
            [
                "FRONTEGG_CLIENT_ID={0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "request_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
    ];
}
