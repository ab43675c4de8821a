namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Atlassian Statuspage: API keys.
/// <see href="https://developer.statuspage.io/">Statuspage API</see>.
/// </summary>
internal sealed class Statuspage : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "statuspage-api-key",
            Title = "Statuspage API key",
            Severity = Severity.Medium,
            Names = ["statuspage api", "statuspage key", "statuspage token", "statuspage io"],
            Shapes = ["{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}", "{0-9a-f:64}"],
            Advice = ["revoke it: Statuspage, User menu, API info"],
            Examples = ["STATUSPAGE_API_KEY={}", "const statuspageApiKey = \"{}\";"],
            CounterExamples = ["commit: {}", "STATUSPAGE_API_KEY=00000000-0000-0000-0000-000000000000"],
        },
    ];
}
