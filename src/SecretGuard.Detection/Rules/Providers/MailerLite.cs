namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// MailerLite: API keys of its classic version.
/// <see href="https://developers-classic.mailerlite.com/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class MailerLite : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "mailerlite-api-key",
            Title = "MailerLite API key",
            Severity = Severity.High,
            Names = ["mailerlite", "mailer lite"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["make a new key in MailerLite: Integrations, Developer API"],
            Examples =
            [
                "  MAILERLITE_API_KEY: {}",
                "const mailerliteApiKey = \"{}\";",
                "<add key=\"MailerliteApiKey\" value=\"{}\" />",
            ],
            CounterExamples = ["mailerlite_version: {0-9a-f:16} {0-9a-f:16}", "\"digest\": \"{0-9a-f:32}\""],
        },
    ];
}
