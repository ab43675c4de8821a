namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Slack: tokens of bots, people, applications and browsers, webhooks, and the secrets of applications.
/// <see href="https://docs.slack.dev/authentication/tokens">Tokens</see>.
/// </summary>
internal sealed class Slack : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "slack-bot-token",
            Title = "Slack bot token",
            Severity = Severity.High,
            Shapes = ["xoxb-{0-9:9-13}-{0-9:9-13}-{A-Za-z0-9:24}", "xoxb-{0-9:9-13}-{A-Za-z0-9:24}"],
            Advice = ["revoke it with auth.revoke, or reinstall the application at api.slack.com/apps"],
            Examples =
            [
                "SLACK_BOT_TOKEN={}",
                "client = WebClient(token=\"{}\")",
                "curl -H \"Authorization: Bearer {}\" https://slack.com/api/auth.test",
            ],
            CounterExamples =
            [
                "xoxb-{0-9:11}-{A-Za-z0-9:8}",
                "xoxb-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "slack-user-token",
            Title = "Slack user token",
            Severity = Severity.Critical,
            Shapes = ["xoxp-{0-9:9-13}-{0-9:9-13}-{0-9:9-13}-{a-z0-9:32}", "xoxp-{0-9:9-13}-{0-9:9-13}-{A-Za-z0-9:24}"],
            Advice = ["revoke it with auth.revoke", "look at the access logs of the workspace"],
            Examples = ["SLACK_USER_TOKEN={}", "token: '{}'"],
            CounterExamples =
            [
                "xoxp-{0-9:11}-{A-Za-z0-9:8}",
                "xoxp-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "slack-workspace-token",
            Title = "Slack workspace token",
            Severity = Severity.High,
            Shapes =
            [
                "xoxa-2-{0-9:9-13}-{0-9:9-13}-{0-9:9-13}-{a-z0-9:32}",
                "xoxa-{0-9:9-13}-{0-9:9-13}-{0-9:9-13}-{a-z0-9:32}",
                "xoxr-{0-9:9-13}-{0-9:9-13}-{0-9:9-13}-{a-z0-9:32}",
            ],
            Advice = ["revoke it with auth.revoke, or uninstall the application from the workspace"],
            Examples = ["SLACK_TOKEN={}", "\"token\": \"{}\","],
            CounterExamples =
            [
                "xoxa-{0-9:11}-{A-Za-z0-9:8}",
                "xoxa-2-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "slack-browser-token",
            Title = "Slack browser session token",
            Severity = Severity.High,
            Shapes =
            [
                "xoxs-{0-9:9-13}-{0-9:9-13}-{0-9:9-13}-{a-z0-9:10-64}",
                "xoxc-{0-9:9-13}-{0-9:9-13}-{0-9:9-13}-{0-9a-f:64}",
            ],
            Advice = ["sign out of all sessions of the account"],
            Examples = ["SLACK_TOKEN={}", "https://slack.com/api/conversations.list?token={}"],
            CounterExamples =
            [
                "xoxs-{0-9:11}-{A-Za-z0-9:8}",
                "xoxc-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "slack-session-cookie",
            Title = "Slack session cookie",
            Severity = Severity.High,
            Shapes = ["xoxd-{A-Za-z0-9%+/=:80-400}"],
            Advice = ["sign out of all sessions of the account"],
            Examples = ["SLACK_COOKIE={}", "Cookie: d={}"],
            CounterExamples = ["xoxd-{A-Za-z0-9:12}", "xoxd-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "slack-rotating-token",
            Title = "Slack rotating access token",
            Severity = Severity.High,
            Shapes = ["xoxe.xoxp-1-{A-Za-z0-9:120-220}", "xoxe.xoxb-1-{A-Za-z0-9:120-220}"],
            Advice = ["revoke it with auth.revoke; it expires twelve hours after it was issued"],
            Examples = ["SLACK_CONFIG_TOKEN={}", "slack_token = \"{}\""],
            CounterExamples = ["xoxe.xoxp-1-{A-Za-z0-9:12}", "xoxe.xoxp-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "slack-refresh-token",
            Title = "Slack refresh token",
            Severity = Severity.High,
            Shapes = ["xoxe-1-{A-Za-z0-9:120-220}"],
            Advice =
            [
                "use it once, so that it is void, and keep what it gives; or revoke the tokens of the application at api.slack.com/apps",
            ],
            Examples = ["SLACK_REFRESH_TOKEN={}", "\"refresh_token\": \"{}\","],
            CounterExamples = ["xoxe-1-{A-Za-z0-9:12}", "xoxe-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "slack-app-token",
            Title = "Slack app-level token",
            Severity = Severity.High,
            Shapes = ["xapp-{0-9:1}-A{A-Z0-9:8-11}-{0-9:10-14}-{0-9a-f:64}"],
            Advice = ["revoke it at api.slack.com/apps: the application, Basic information, App-level tokens"],
            Examples = ["SLACK_APP_TOKEN={}", "handler = SocketModeHandler(app, \"{}\")"],
            CounterExamples =
            [
                "xapp-1-A{A-Z0-9:10}-{0-9:13}",
                "xapp-1-AXXXXXXXXXX-xxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "slack-webhook",
            Title = "Slack incoming webhook",
            Severity = Severity.Medium,
            Shapes =
            [
                "hooks.slack.com/services/T{A-Z0-9:8-12}/B{A-Z0-9:8-12}/{A-Za-z0-9:24}",
                "hooks.slack-gov.com/services/T{A-Z0-9:8-12}/B{A-Z0-9:8-12}/{A-Za-z0-9:24}",
            ],
            Advice = ["remove it at api.slack.com/apps: the application, Incoming webhooks"],
            Examples = ["SLACK_WEBHOOK_URL=https://{}", "curl -X POST https://{}", "webhook: \"https://{}\""],
            CounterExamples =
            [
                "https://hooks.slack.com/services/T{A-Z0-9:8}/B{A-Z0-9:8}",
                "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
            ],
        },
        new TokenRule
        {
            Id = "slack-workflow-webhook",
            Title = "Slack workflow webhook",
            Severity = Severity.Medium,
            Shapes =
            [
                "hooks.slack.com/workflows/T{A-Z0-9:8-12}/A{A-Z0-9:8-12}/{0-9:15-20}/{A-Za-z0-9:24}",
                "hooks.slack.com/triggers/{ET:1}{A-Z0-9:8-12}/{0-9:10-14}/{0-9a-f:32}",
            ],
            Advice = ["delete the webhook trigger of the workflow in Slack's workflow builder"],
            Examples = ["SLACK_WORKFLOW_URL=https://{}", "url: https://{}"],
            CounterExamples =
            [
                "https://hooks.slack.com/workflows/T{A-Z0-9:8}/A{A-Z0-9:8}",
                "https://hooks.slack.com/triggers/T00000000/0000000000000/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "slack-app-secret",
            Title = "Slack application secret",
            Severity = Severity.High,
            Names = ["slack signing secret", "slack client secret", "slack app secret", "slack secret"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["regenerate it at api.slack.com/apps: the application, Basic information"],
            Examples = ["SLACK_SIGNING_SECRET={}", "\"slackClientSecret\": \"{}\","],
            CounterExamples = ["slack_channel: {0-9a-f:10}", "md5: {0-9a-f:32}"],
        },
    ];
}
