namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Have I Been Pwned: API keys.
/// <see href="https://haveibeenpwned.com/API/v3">API</see>.
/// </summary>
internal sealed class HaveIBeenPwned : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "hibp-api-key",
            Title = "Have I Been Pwned API key",
            Severity = Severity.Medium,
            Names = ["hibp", "haveibeenpwned", "have i been pwned"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["regenerate it on haveibeenpwned.com: dashboard, API keys"],
            Examples = ["HIBP_API_KEY={}", "export HIBP_API_KEY='{}'", "hibp.api.key={}"],
            CounterExamples = ["hibp_version: {0-9a-f:16} {0-9a-f:16}", "etag = \"{0-9a-f:32}\""],
        },
    ];
}
