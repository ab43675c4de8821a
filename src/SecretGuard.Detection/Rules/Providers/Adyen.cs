namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Adyen: API keys and the keys that sign notifications.
/// <see href="https://docs.adyen.com/development-resources/api-credentials/">API credentials</see>.
/// </summary>
internal sealed class Adyen : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "adyen-api-key",
            Title = "Adyen API key",
            Severity = Severity.Critical,
            Shapes = ["AQE{A-Za-z0-9+/:60-200}{=:0-2}-{A-Za-z0-9+/:43}=-{!#-&(-;=?-Z^_a-z|~:2-48}"],
            Advice =
            [
                "make a new key in the Adyen Customer Area (Developers, API credentials); the old one works for 24 hours unless you end it",
            ],
            Examples = ["ADYEN_API_KEY={}", "X-API-Key: {}", "const adyenKey = \"{}\";"],
            CounterExamples =
            [
                "AQE{A-Za-z0-9+/:24}-{A-Za-z0-9+/:43}=-{!#-&(-;=?-Z^_a-z|~:2}",
                "AQExxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=-xx",
                "xAQE{A-Za-z0-9+/:60}-{A-Za-z0-9+/:43}=-{!#-&(-;=?-Z^_a-z|~:2}",
            ],
        },
        new NamedRule
        {
            Id = "adyen-hmac-key",
            Title = "Adyen HMAC key",
            Severity = Severity.High,
            Names = ["adyen"],
            Shapes = ["{0-9A-F:64}"],
            Advice = ["make a new HMAC key in the Adyen Customer Area: Developers, Webhooks"],
            Examples =
            [
                "os.environ[\"ADYEN_HMAC_KEY\"] = \"{}\"",
                "\"adyenHmacKey\": \"{}\",",
                "define('ADYEN_HMAC_KEY', '{}');",
            ],
            CounterExamples = ["adyen_version: {0-9A-F:32} {0-9A-F:32}", "revision: {0-9A-F:64}"],
        },
    ];
}
