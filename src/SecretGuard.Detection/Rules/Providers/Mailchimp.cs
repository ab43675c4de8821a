namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mailchimp: keys of the Marketing API, which end with the data centre, and of the Transactional API (Mandrill).
/// <see href="https://mailchimp.com/developer/marketing/guides/quick-start/">Quick start</see>.
/// </summary>
internal sealed class Mailchimp : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "mailchimp-api-key",
            Title = "Mailchimp API key",
            Severity = Severity.High,
            Shapes = ["{0-9a-f:32}-us{0-9:1-2}"],
            Advice = ["revoke it in Mailchimp: Account, Extras, API keys"],
            Examples =
            [
                "export MAILCHIMP_API_KEY='{}'",
                "mailchimp.api.key={}",
                "<MailchimpApiKey>{}</MailchimpApiKey>",
            ],
            CounterExamples = ["{0-9a-f:12}-us{0-9:1}", "00000000000000000000000000000000-us1", "{0-9a-f:32}-user"],
        },
        new NamedRule
        {
            Id = "mandrill-api-key",
            Title = "Mandrill API key",
            Severity = Severity.High,
            Names = ["mandrill", "mailchimp transactional"],
            Shapes = ["md-{A-Za-z0-9_-:22}", "{A-Za-z0-9_-:22}"],
            Advice = ["disable it in Mandrill: Settings, SMTP & API info"],
            Examples = ["MANDRILL_API_KEY = '{}'", "ENV MANDRILL_API_KEY={}", "  MANDRILL_API_KEY: {}"],
            CounterExamples =
            [
                "mandrill_version: md-{A-Za-z0-9_-:11} {A-Za-z0-9_-:11}",
                "revision: md-{A-Za-z0-9_-:22}",
            ],
        },
    ];
}
