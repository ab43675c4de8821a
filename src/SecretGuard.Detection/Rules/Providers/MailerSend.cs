namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// MailerSend: API tokens.
/// <see href="https://developers.mailersend.com/general.html#authentication">Authentication</see>.
/// </summary>
internal sealed class MailerSend : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "mailersend-api-token",
            Title = "MailerSend API token",
            Severity = Severity.High,
            Shapes = ["mlsn.{0-9a-f:64}"],
            Advice = ["delete it in MailerSend: Integrations, API tokens"],
            Examples =
            [
                "<MailersendApiToken>{}</MailersendApiToken>",
                "mailersend_api_token: \"{}\"",
                "MAILERSEND_API_TOKEN = '{}'",
            ],
            CounterExamples =
            [
                "mlsn.{0-9a-f:25}",
                "mlsn.0000000000000000000000000000000000000000000000000000000000000000",
                "xmlsn.{0-9a-f:64}",
            ],
        },
    ];
}
