namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Microsoft Teams: incoming webhooks of connectors and of workflows.
/// <see href="https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook">Incoming webhooks</see>.
/// </summary>
internal sealed class MicrosoftTeams : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "teams-webhook",
            Title = "Microsoft Teams incoming webhook",
            Severity = Severity.Medium,
            Shapes =
            [
                "webhook.office.com/webhookb2/{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}@{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}/IncomingWebhook/{0-9a-f:32}/{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "outlook.office.com/webhook/{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}@{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}/IncomingWebhook/{0-9a-f:32}/{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
            Advice = ["remove it in Teams: the channel, Connectors, Configured"],
            Examples = ["TEAMS_WEBHOOK=https://contoso.{}", "webhook_url: \"https://example.{}\""],
            CounterExamples =
            [
                "https://contoso.webhook.office.com/webhookb2/{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "https://contoso.webhook.office.com/webhookb2/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "teams-workflow-webhook",
            Title = "Microsoft Teams workflow webhook",
            Severity = Severity.Medium,
            Shapes =
            [
                "workflows/{0-9a-f:32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={A-Za-z0-9_-:43}",
                "workflows/{0-9a-f:32}/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={A-Za-z0-9_-:43}",
            ],
            Advice = ["regenerate the access key of the workflow, or delete its trigger, in Power Automate"],
            Examples =
            [
                "TEAMS_WORKFLOW_URL=https://prod-01.westeurope.logic.azure.com:443/{}",
                "url = \"https://prod-01.westus.logic.azure.com/{}\"",
            ],
            CounterExamples =
            [
                "https://prod-01.westus.logic.azure.com/workflows/{0-9a-f:32}/triggers/manual/paths/invoke",
                "workflows/{0-9a-f:32}",
            ],
        },
    ];
}
