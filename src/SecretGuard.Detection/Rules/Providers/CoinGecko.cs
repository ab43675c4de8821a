namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// CoinGecko: API keys.
/// <see href="https://docs.coingecko.com/reference/authentication">Authentication</see>.
/// </summary>
internal sealed class CoinGecko : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "coingecko-api-key",
            Title = "CoinGecko API key",
            Severity = Severity.Medium,
            Shapes = ["CG-{A-Za-z0-9:24}"],
            Advice = ["delete it on coingecko.com: Developer dashboard"],
            Examples = ["COINGECKO_API_KEY = '{}'", "ENV COINGECKO_API_KEY={}", "  COINGECKO_API_KEY: {}"],
            CounterExamples = ["CG-{A-Za-z0-9:9}", "CG-xxxxxxxxxxxxxxxxxxxxxxxx", "xCG-{A-Za-z0-9:24}"],
        },
    ];
}
