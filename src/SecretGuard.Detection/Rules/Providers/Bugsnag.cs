namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Bugsnag: personal tokens of its data access API.
/// <see href="https://docs.bugsnag.com/api/data-access/">Data access API</see>.
/// </summary>
internal sealed class Bugsnag : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "bugsnag-auth-token",
            Title = "Bugsnag personal token",
            Severity = Severity.Medium,
            Names = ["bugsnag auth", "bugsnag token", "bugsnag personal", "bugsnag data"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it: Bugsnag, My account, Personal auth tokens"],
            Examples = ["export BUGSNAG_AUTH_TOKEN='{}'", "<add key=\"BugsnagAuthToken\" value=\"{}\" />"],
            CounterExamples = ["<id>{}</id>", "BUGSNAG_AUTH_TOKEN=00000000-0000-0000-0000-000000000000"],
        },
    ];
}
