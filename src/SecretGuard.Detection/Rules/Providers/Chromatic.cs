namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Chromatic: tokens of projects.
/// <see href="https://www.chromatic.com/docs/setup/">Setup</see>.
/// </summary>
internal sealed class Chromatic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "chromatic-project-token",
            Title = "Chromatic project token",
            Severity = Severity.Low,
            Shapes = ["chpt_{0-9a-f:12-16}"],
            Advice = ["reset it in Chromatic: the project, Manage, Configure"],
            Examples = ["CHROMATIC_PROJECT_TOKEN={}", "npx chromatic --project-token={}", "\"projectToken\": \"{}\""],
            CounterExamples = ["chpt_{0-9a-f:6}", "chpt_xxxxxxxxxxxxxxx"],
        },
    ];
}
