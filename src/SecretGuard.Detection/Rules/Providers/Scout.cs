namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Scout APM: organisation keys.
/// <see href="https://scoutapm.com/docs/agent">Agent configuration</see>.
/// </summary>
internal sealed class Scout : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "scout-key",
            Title = "Scout APM key",
            Severity = Severity.Medium,
            Names = ["scout key", "scout apm"],
            Shapes = ["{A-Za-z0-9:20}"],
            Advice = ["make a new one: Scout, Organisation settings"],
            Examples = ["scout_key = \"{}\"", "export SCOUT_KEY='{}'"],
            CounterExamples = ["<id>{}</id>", "SCOUT_KEY=xxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
