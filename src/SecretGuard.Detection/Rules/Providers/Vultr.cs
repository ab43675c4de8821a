namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Vultr: API keys.
/// <see href="https://docs.vultr.com/platform/other/api/regenerate-api-key">Regenerate an API key</see>.
/// </summary>
internal sealed class Vultr : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "vultr-api-key",
            Title = "Vultr API key",
            Severity = Severity.Critical,
            Names = ["vultr"],
            Shapes = ["{A-Z0-9:36}"],
            Advice = ["regenerate it: Vultr console, Account, API"],
            Examples = ["vultr.api.key={}", "vultr-api-key: \"{}\""],
            CounterExamples = ["commit: {}", "VULTR_API_KEY=XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"],
        },
    ];
}
