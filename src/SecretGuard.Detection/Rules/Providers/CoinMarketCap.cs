namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// CoinMarketCap: API keys.
/// <see href="https://coinmarketcap.com/api/documentation/v1/#section/Authentication">Authentication</see>.
/// </summary>
internal sealed class CoinMarketCap : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "coinmarketcap-api-key",
            Title = "CoinMarketCap API key",
            Severity = Severity.Medium,
            Names = ["coinmarketcap", "coin market cap", "cmc api", "cmc pro", "cmc key"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["regenerate it on pro.coinmarketcap.com: API keys"],
            Examples =
            [
                "export COINMARKETCAP_API_KEY='{}'",
                "coinmarketcap.api.key={}",
                "<CoinmarketcapApiKey>{}</CoinmarketcapApiKey>",
            ],
            CounterExamples =
            [
                "coinmarketcap_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "\"digest\": \"{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\"",
            ],
        },
    ];
}
