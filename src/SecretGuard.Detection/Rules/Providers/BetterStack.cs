namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Better Stack: tokens of sources and of teams.
/// <see href="https://betterstack.com/docs/logs/api/getting-started/">Getting started with the API</see>.
/// </summary>
internal sealed class BetterStack : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "betterstack-token",
            Title = "Better Stack token",
            Severity = Severity.Medium,
            Names = ["logtail", "betterstack", "better stack", "better uptime", "betteruptime"],
            Shapes = ["{A-Za-z0-9:24}"],
            Advice = ["delete it: Better Stack, Settings, API tokens"],
            Examples = ["logtail.source.token={}", "logtail-source-token: \"{}\""],
            CounterExamples = ["checksum={}", "LOGTAIL_SOURCE_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
