namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// UptimeRobot: API keys of accounts and monitors.
/// <see href="https://uptimerobot.com/api/">UptimeRobot API</see>.
/// </summary>
internal sealed class UptimeRobot : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "uptimerobot-api-key",
            Title = "UptimeRobot API key",
            Severity = Severity.Medium,
            Names = ["uptimerobot", "uptime robot"],
            Shapes = ["u{0-9:5-9}-{0-9a-f:24}", "ur{0-9:5-9}-{0-9a-f:24}", "m{0-9:5-9}-{0-9a-f:24}"],
            Advice = ["delete it: UptimeRobot, Integrations and API"],
            Examples = ["<add key=\"UptimerobotApiKey\" value=\"{}\" />", "UPTIMEROBOT_API_KEY={}"],
            CounterExamples = ["digest = \"{}\"", "UPTIMEROBOT_API_KEY=u00000-000000000000000000000000"],
        },
    ];
}
