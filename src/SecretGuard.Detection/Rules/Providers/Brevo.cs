namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Brevo, once Sendinblue: API and SMTP keys.
/// <see href="https://developers.brevo.com/docs/getting-started">Getting started</see>.
/// </summary>
internal sealed class Brevo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "brevo-api-key",
            Title = "Brevo API key",
            Severity = Severity.High,
            Shapes = ["xkeysib-{0-9a-f:64}-{A-Za-z0-9:16}"],
            Advice = ["delete it in Brevo: SMTP & API, API keys"],
            Examples =
            [
                "<add key=\"BrevoApiKey\" value=\"{}\" />",
                "brevo_api_key = \"{}\"",
                "os.environ[\"BREVO_API_KEY\"] = \"{}\"",
            ],
            CounterExamples =
            [
                "xkeysib-{0-9a-f:25}-{A-Za-z0-9:16}",
                "xkeysib-0000000000000000000000000000000000000000000000000000000000000000-xxxxxxxxxxxxxxxx",
                "xxkeysib-{0-9a-f:64}-{A-Za-z0-9:16}",
            ],
        },
        new TokenRule
        {
            Id = "brevo-smtp-key",
            Title = "Brevo SMTP key",
            Severity = Severity.High,
            Shapes = ["xsmtpsib-{0-9a-f:64}-{A-Za-z0-9:16}"],
            Advice = ["delete it in Brevo: SMTP & API, SMTP"],
            Examples = ["define('BREVO_SMTP_KEY', '{}');", "'brevo_smtp_key' => '{}',", "BREVO_SMTP_KEY={}"],
            CounterExamples =
            [
                "xsmtpsib-{0-9a-f:25}-{A-Za-z0-9:16}",
                "xsmtpsib-0000000000000000000000000000000000000000000000000000000000000000-xxxxxxxxxxxxxxxx",
                "xxsmtpsib-{0-9a-f:64}-{A-Za-z0-9:16}",
            ],
        },
    ];
}
