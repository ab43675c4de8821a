namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Loops: API keys.
/// <see href="https://loops.so/docs/api-reference/intro">API introduction</see>.
/// </summary>
internal sealed class Loops : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "loops-api-key",
            Title = "Loops API key",
            Severity = Severity.High,
            Names = ["loops api", "loops key", "loops secret", "loops token"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it in Loops: Settings, API"],
            Examples =
            [
                "os.environ[\"LOOPS_API_KEY\"] = \"{}\"",
                "\"loopsApiKey\": \"{}\",",
                "define('LOOPS_API_KEY', '{}');",
            ],
            CounterExamples = ["loops_api_version: {0-9a-f:16} {0-9a-f:16}", "etag = \"{0-9a-f:32}\""],
        },
    ];
}
