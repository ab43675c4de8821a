namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Toggl Track: API tokens.
/// <see href="https://engineering.toggl.com/docs/authentication/">Authentication</see>.
/// </summary>
internal sealed class Toggl : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "toggl-api-token",
            Title = "Toggl API token",
            Severity = Severity.High,
            Names = ["toggl"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["reset it in Toggl Track: Profile, API token"],
            Examples =
            [
                "const togglApiToken = \"{}\";",
                "<add key=\"TogglApiToken\" value=\"{}\" />",
                "toggl_api_token = \"{}\"",
            ],
            CounterExamples = ["toggl_version: {0-9a-f:16} {0-9a-f:16}", "revision: {0-9a-f:32}"],
        },
    ];
}
