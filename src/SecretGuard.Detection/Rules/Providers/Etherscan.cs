namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Etherscan and the explorers of its family: API keys.
/// <see href="https://docs.etherscan.io/getting-an-api-key">API keys</see>.
/// </summary>
internal sealed class Etherscan : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "etherscan-api-key",
            Title = "Etherscan API key",
            Severity = Severity.Medium,
            Names =
            [
                "etherscan",
                "bscscan",
                "polygonscan",
                "arbiscan",
                "snowtrace",
                "basescan",
                "ftmscan",
                "optimistic etherscan",
                "lineascan",
                "celoscan",
            ],
            Shapes = ["{A-Z0-9:34}"],
            Advice = ["delete it on etherscan.io: API keys"],
            Examples =
            [
                "\"etherscanApiKey\": \"{}\",",
                "define('ETHERSCAN_API_KEY', '{}');",
                "'etherscan_api_key' => '{}',",
            ],
            CounterExamples = ["etherscan_version: {A-Z0-9:17} {A-Z0-9:17}", "etag = \"{A-Z0-9:34}\""],
        },
    ];
}
