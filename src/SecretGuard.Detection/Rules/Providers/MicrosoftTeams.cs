namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Microsoft Teams: incoming webhooks of connectors. Those of workflows are addresses of Azure Logic Apps.
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
    ];
}
