namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Klaviyo: private API keys. Public keys have six characters.
/// <see href="https://developers.klaviyo.com/en/docs/authenticate_">Authenticate API requests</see>.
/// </summary>
internal sealed class Klaviyo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "klaviyo-private-key",
            Title = "Klaviyo private API key",
            Severity = Severity.High,
            Shapes = ["pk_{0-9a-f:34}"],
            Advice = ["delete it in Klaviyo: Settings, API keys"],
            Examples =
            [
                "curl -H \"Authorization: Klaviyo-API-Key {}\" https://a.klaviyo.com/api/profiles",
                "KLAVIYO_API_KEY={}",
                "klaviyo_key = '{}'",
            ],
            CounterExamples = ["pk_{0-9a-f:13}", "pk_0000000000000000000000000000000000", "xpk_{0-9a-f:34}"],
        },
    ];
}
