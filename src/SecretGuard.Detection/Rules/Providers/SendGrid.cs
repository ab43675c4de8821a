namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Twilio SendGrid: API keys.
/// <see href="https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys">API keys</see>.
/// </summary>
internal sealed class SendGrid : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "sendgrid-api-key",
            Title = "SendGrid API key",
            Severity = Severity.High,
            Shapes = ["SG.{A-Za-z0-9_-:22}.{A-Za-z0-9_-:43}"],
            Advice = ["delete it in SendGrid: Settings, API Keys"],
            Examples = ["SENDGRID_API_KEY={}", "export SENDGRID_API_KEY='{}'", "sendgrid.api.key={}"],
            CounterExamples =
            [
                "SG.{A-Za-z0-9_-:22}.{A-Za-z0-9_-:17}",
                "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xSG.{A-Za-z0-9_-:22}.{A-Za-z0-9_-:43}",
            ],
        },
    ];
}
