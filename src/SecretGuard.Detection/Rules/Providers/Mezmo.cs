namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mezmo (LogDNA): ingestion keys and service keys.
/// <see href="https://docs.mezmo.com/docs/ingestion-key">Ingestion keys</see>.
/// </summary>
internal sealed class Mezmo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "mezmo-key",
            Title = "Mezmo key",
            Severity = Severity.Medium,
            Names = ["logdna", "mezmo"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it: Mezmo, Settings, Organization, API keys"],
            Examples = ["<add key=\"LogdnaApiKey\" value=\"{}\" />", "LOGDNA_API_KEY={}"],
            CounterExamples = ["etag: \"{}\"", "LOGDNA_API_KEY=00000000000000000000000000000000"],
        },
    ];
}
