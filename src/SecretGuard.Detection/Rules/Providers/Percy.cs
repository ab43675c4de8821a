namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Percy: tokens of projects.
/// <see href="https://www.browserstack.com/docs/percy/get-started/project-types">Projects</see>.
/// </summary>
internal sealed class Percy : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "percy-token",
            Title = "Percy project token",
            Severity = Severity.Medium,
            Names = ["percy token", "percy full token", "percy api token"],
            Shapes = ["{0-9a-f:64}", "web_{0-9a-f:64}", "app_{0-9a-f:64}", "auto_{0-9a-f:64}", "ss_{0-9a-f:64}"],
            Advice = ["rotate it in Percy: the project's Settings, Project token"],
            Examples = ["PERCY_TOKEN={}", "percy_token: \"{}\""],
            CounterExamples = ["percy_commit: {0-9a-f:40}", "PERCY_TOKEN: ${{ secrets.PERCY_TOKEN }}"],
        },
    ];
}
