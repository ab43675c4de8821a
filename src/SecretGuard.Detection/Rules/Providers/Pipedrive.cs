namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Pipedrive: API tokens.
/// <see href="https://pipedrive.readme.io/docs/core-api-concepts-authentication">Authentication</see>.
/// </summary>
internal sealed class Pipedrive : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "pipedrive-api-token",
            Title = "Pipedrive API token",
            Severity = Severity.High,
            Names = ["pipedrive", "pipe drive"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["regenerate it in Pipedrive: Personal preferences, API"],
            Examples =
            [
                "pipedrive.api.token={}",
                "<PipedriveApiToken>{}</PipedriveApiToken>",
                "pipedrive_api_token: \"{}\"",
            ],
            CounterExamples = ["pipedrive_version: {0-9a-f:20} {0-9a-f:20}", "revision: {0-9a-f:40}"],
        },
    ];
}
