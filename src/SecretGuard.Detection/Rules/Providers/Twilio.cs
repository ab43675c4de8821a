namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Twilio: auth tokens of accounts, API keys and their secrets. Account SIDs are no secrets.
/// <see href="https://www.twilio.com/docs/iam/api-keys">API keys</see>.
/// </summary>
internal sealed class Twilio : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "twilio-auth-token",
            Title = "Twilio auth token or API key secret",
            Severity = Severity.Critical,
            Names = ["twilio"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice =
            [
                "promote a secondary auth token in the Twilio console (Account, API keys & tokens), or delete the API key",
            ],
            Examples = ["TWILIO_AUTH_TOKEN={}", "twilio_auth_token: \"{0-9a-f:32}\"", "const twilioApiSecret = '{}';"],
            CounterExamples =
            [
                "twilio_version: {0-9a-f:16} {0-9a-f:16}",
                "digest = \"{0-9a-f:32}\"",
                "TWILIO_ACCOUNT_SID=AC{0-9a-f:32}",
            ],
        },
        new NamedRule
        {
            Id = "twilio-api-key",
            Title = "Twilio API key SID",
            Severity = Severity.Medium,
            Names = ["twilio"],
            Shapes = ["SK{0-9a-f:32}"],
            Advice = ["delete the key in the Twilio console if its secret is known too: Account, API keys & tokens"],
            Examples =
            [
                "os.environ[\"TWILIO_API_KEY\"] = \"{}\"",
                "\"twilioApiKey\": \"{}\",",
                "define('TWILIO_API_KEY', '{}');",
            ],
            CounterExamples = ["twilio_version: SK{0-9a-f:16} {0-9a-f:16}", "revision: SK{0-9a-f:32}"],
        },
    ];
}
