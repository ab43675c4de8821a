namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Coinbase: secrets of API keys, of the exchange and of its commerce product.
/// <see href="https://docs.cdp.coinbase.com/get-started/authentication/overview">Authentication</see>.
/// </summary>
internal sealed class Coinbase : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "coinbase-api-secret",
            Title = "Coinbase API secret",
            Severity = Severity.Critical,
            Names = ["coinbase"],
            Shapes = ["{A-Za-z0-9:32}", "{A-Za-z0-9+/:86}=="],
            Advice = ["disable the key in Coinbase: Settings, API"],
            Examples =
            [
                "<CoinbaseApiSecret>{}</CoinbaseApiSecret>",
                "coinbase_api_secret: \"{}\"",
                "COINBASE_API_SECRET = '{}'",
            ],
            CounterExamples = ["coinbase_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "etag = \"{A-Za-z0-9:32}\""],
        },
        new NamedRule
        {
            Id = "coinbase-commerce-key",
            Title = "Coinbase Commerce API key",
            Severity = Severity.High,
            Names = ["coinbase commerce", "cc api"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it in Coinbase Commerce: Settings, Security, API keys"],
            Examples =
            [
                "COINBASE_COMMERCE_API_KEY={}",
                "curl -H 'X-CC-Api-Key: {}' https://api.commerce.coinbase.com/charges",
                "  COINBASE_COMMERCE_API_KEY: {}",
            ],
            CounterExamples =
            [
                "coinbase_commerce_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "\"digest\": \"{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\"",
            ],
        },
    ];
}
