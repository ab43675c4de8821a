namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Civo: API keys.
/// <see href="https://www.civo.com/docs/account/api-keys">API keys</see>.
/// </summary>
internal sealed class Civo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "civo-api-key",
            Title = "Civo API key",
            Severity = Severity.Critical,
            Names = ["civo api", "civo token", "civo key"],
            Shapes = ["{A-Za-z0-9:50}"],
            Advice = ["regenerate it: Civo dashboard, Profile, Security"],
            Examples = ["const civoApiKey = \"{}\";", "civo-api-key: \"{}\""],
            CounterExamples = ["commit: {}", "CIVO_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
