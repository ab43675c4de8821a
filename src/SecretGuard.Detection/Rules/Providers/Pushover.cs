namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Pushover: tokens of applications and keys of users.
/// <see href="https://pushover.net/api">API</see>.
/// </summary>
internal sealed class Pushover : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "pushover-token",
            Title = "Pushover token or user key",
            Severity = Severity.Medium,
            Names = ["pushover", "push over"],
            Shapes = ["{a-z0-9:30}"],
            Advice = ["reset it on pushover.net: your application, or your account for a user key"],
            Examples =
            [
                "os.environ[\"PUSHOVER_TOKEN\"] = \"{}\"",
                "\"pushoverToken\": \"{}\",",
                "define('PUSHOVER_TOKEN', '{}');",
            ],
            CounterExamples = ["pushover_version: {a-z0-9:15} {a-z0-9:15}", "revision: {a-z0-9:30}"],
        },
    ];
}
