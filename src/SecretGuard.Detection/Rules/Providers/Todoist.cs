namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Todoist: API tokens.
/// <see href="https://developer.todoist.com/api/v1/">API</see>.
/// </summary>
internal sealed class Todoist : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "todoist-api-token",
            Title = "Todoist API token",
            Severity = Severity.High,
            Names = ["todoist"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["issue a new one in Todoist: Settings, Integrations, Developer"],
            Examples = ["TODOIST_API_TOKEN={}", "todoist_token = \"{}\""],
            CounterExamples = ["todoist_project: {0-9:10}", "commit: {0-9a-f:40}"],
        },
    ];
}
