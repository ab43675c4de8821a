namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mailgun: API keys and the keys that sign webhooks.
/// <see href="https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt">API keys</see>.
/// </summary>
internal sealed class Mailgun : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "mailgun-legacy-api-key",
            Title = "Mailgun API key",
            Severity = Severity.High,
            Shapes = ["key-{0-9a-f:32}"],
            Advice = ["delete it in Mailgun: API keys"],
            Examples = ["mailgun_api_key: \"{}\"", "MAILGUN_API_KEY = '{}'", "ENV MAILGUN_API_KEY={}"],
            CounterExamples = ["key-{0-9a-f:12}", "key-00000000000000000000000000000000", "pubkey-{0-9a-f:32}", "key.png: key-{0-9a-f:32}.png", "url('/assets/key-{0-9a-f:32}.svg')"],
        },
        new NamedRule
        {
            Id = "mailgun-api-key",
            Title = "Mailgun API key",
            Severity = Severity.High,
            Names = ["mailgun", "mail gun", "mg api"],
            Shapes = ["{0-9a-f:32}-{0-9a-f:8}-{0-9a-f:8}"],
            Advice = ["delete it in Mailgun: API keys"],
            Examples =
            [
                "const mailgunApiKey = \"{}\";",
                "<add key=\"MailgunApiKey\" value=\"{}\" />",
                "mailgun_api_key = \"{}\"",
            ],
            CounterExamples =
            [
                "mailgun_version: {0-9a-f:16} {0-9a-f:16}-{0-9a-f:8}-{0-9a-f:8}",
                "revision: {0-9a-f:32}-{0-9a-f:8}-{0-9a-f:8}",
            ],
        },
        new NamedRule
        {
            Id = "mailgun-signing-key",
            Title = "Mailgun webhook signing key",
            Severity = Severity.Medium,
            Names = ["mailgun", "mail gun"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["make a new signing key in Mailgun: API security"],
            Examples =
            [
                "\"mailgunSigningKey\": \"{}\",",
                "define('MAILGUN_SIGNING_KEY', '{}');",
                "'mailgun_signing_key' => '{}',",
            ],
            CounterExamples = ["mailgun_version: {0-9a-f:16} {0-9a-f:16}", "etag = \"{0-9a-f:32}\""],
        },
    ];
}
