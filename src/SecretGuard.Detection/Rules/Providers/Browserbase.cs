namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Browserbase: API keys.
/// <see href="https://docs.browserbase.com/introduction/getting-started">Getting started</see>.
/// </summary>
internal sealed class Browserbase : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "browserbase-api-key",
            Title = "Browserbase API key",
            Severity = Severity.High,
            Shapes = ["bb_live_{A-Za-z0-9_-:24-32}"],
            Advice = ["regenerate it at browserbase.com/settings"],
            Examples = ["BROWSERBASE_API_KEY={}", "const bb = new Browserbase({ apiKey: \"{}\" });"],
            CounterExamples = ["bb_live_{A-Za-z0-9:10}", "bb_live_xxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
