namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Webflow: tokens of sites and workspaces.
/// <see href="https://developers.webflow.com/data/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class Webflow : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "webflow-api-token",
            Title = "Webflow API token",
            Severity = Severity.High,
            Names = ["webflow", "web flow"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["revoke it in Webflow: Site settings, Apps & integrations, API access"],
            Examples =
            [
                "export WEBFLOW_API_TOKEN='{}'",
                "webflow.api.token={}",
                "<WebflowApiToken>{}</WebflowApiToken>",
            ],
            CounterExamples = ["webflow_version: {0-9a-f:32} {0-9a-f:32}", "\"digest\": \"{0-9a-f:64}\""],
        },
    ];
}
