namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Formstack: access tokens.
/// <see href="https://developers.formstack.com/reference/api-overview">API overview</see>.
/// </summary>
internal sealed class Formstack : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "formstack-access-token",
            Title = "Formstack access token",
            Severity = Severity.High,
            Names = ["formstack"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete the application in Formstack: API"],
            Examples =
            [
                "export FORMSTACK_ACCESS_TOKEN='{}'",
                "formstack.access.token={}",
                "<FormstackAccessToken>{}</FormstackAccessToken>",
            ],
            CounterExamples = ["formstack_version: {0-9a-f:16} {0-9a-f:16}", "\"digest\": \"{0-9a-f:32}\""],
        },
    ];
}
