namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mailjet: API keys and their secrets.
/// <see href="https://dev.mailjet.com/email/guides/getting-started/">Getting started</see>.
/// </summary>
internal sealed class Mailjet : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "mailjet-secret-key",
            Title = "Mailjet API key or secret key",
            Severity = Severity.High,
            Names = ["mailjet", "mail jet", "mj apikey", "mj api"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["make a new secret key in Mailjet: Account settings, API key management"],
            Examples = ["'mailjet_secret_key' => '{}',", "MAILJET_SECRET_KEY={}", "export MAILJET_SECRET_KEY='{}'"],
            CounterExamples = ["mailjet_version: {0-9a-f:16} {0-9a-f:16}", "revision: {0-9a-f:32}"],
        },
    ];
}
