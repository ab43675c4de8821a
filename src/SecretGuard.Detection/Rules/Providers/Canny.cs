namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Canny: secret API keys.
/// <see href="https://developers.canny.io/api-reference">API reference</see>.
/// </summary>
internal sealed class Canny : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "canny-api-key",
            Title = "Canny secret API key",
            Severity = Severity.High,
            Names = ["canny api", "canny secret", "canny private", "canny key"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["reset it in Canny: Company settings, API"],
            Examples = ["define('CANNY_API_KEY', '{}');", "'canny_api_key' => '{}',", "CANNY_API_KEY={}"],
            CounterExamples =
            [
                "canny_api_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "\"digest\": \"{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\"",
            ],
        },
    ];
}
