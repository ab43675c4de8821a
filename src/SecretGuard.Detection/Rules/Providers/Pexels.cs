namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Pexels: API keys.
/// <see href="https://www.pexels.com/api/documentation/#authorization">Authorization</see>.
/// </summary>
internal sealed class Pexels : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "pexels-api-key",
            Title = "Pexels API key",
            Severity = Severity.Medium,
            Names = ["pexels"],
            Shapes = ["{A-Za-z0-9:56}"],
            Advice = ["ask Pexels for a new key: Image & Video API"],
            Examples = ["export PEXELS_API_KEY='{}'", "pexels.api.key={}", "<PexelsApiKey>{}</PexelsApiKey>"],
            CounterExamples = ["pexels_version: {A-Za-z0-9:28} {A-Za-z0-9:28}", "\"digest\": \"{A-Za-z0-9:56}\""],
        },
    ];
}
