namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Cronitor: API keys.
/// <see href="https://cronitor.io/docs/api-keys">API keys</see>.
/// </summary>
internal sealed class Cronitor : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "cronitor-api-key",
            Title = "Cronitor API key",
            Severity = Severity.Medium,
            Names = ["cronitor"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it: Cronitor, Settings, API integration"],
            Examples = ["ENV CRONITOR_API_KEY=\"{}\"", "  \"cronitorApiKey\": \"{}\","],
            CounterExamples = ["build/{}", "CRONITOR_API_KEY=00000000000000000000000000000000"],
        },
    ];
}
