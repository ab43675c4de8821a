namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// CryptoCompare: API keys.
/// <see href="https://developers.coindesk.com/documentation/legacy/Price/SingleSymbolPriceEndpoint">API documentation</see>.
/// </summary>
internal sealed class CryptoCompare : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "cryptocompare-api-key",
            Title = "CryptoCompare API key",
            Severity = Severity.Medium,
            Names = ["cryptocompare", "crypto compare"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["delete it on cryptocompare.com: API keys"],
            Examples =
            [
                "<add key=\"CryptocompareApiKey\" value=\"{}\" />",
                "cryptocompare_api_key = \"{}\"",
                "os.environ[\"CRYPTOCOMPARE_API_KEY\"] = \"{}\"",
            ],
            CounterExamples = ["cryptocompare_version: {0-9a-f:32} {0-9a-f:32}", "etag = \"{0-9a-f:64}\""],
        },
    ];
}
