namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Alchemy: API keys, alone and in the addresses of nodes.
/// <see href="https://www.alchemy.com/docs/create-an-api-key">Create an API key</see>.
/// </summary>
internal sealed class Alchemy : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "alchemy-url",
            Title = "Alchemy address with an API key",
            Severity = Severity.Medium,
            Shapes = ["g.alchemy.com/v2/{A-Za-z0-9_-:32}", "alchemyapi.io/v2/{A-Za-z0-9_-:32}"],
            Advice = ["delete the app in Alchemy or rotate its key: Apps, API key"],
            Examples =
            [
                "RPC_URL=https://eth-mainnet.{}",
                "url: \"https://polygon-mumbai.{}\",",
                "ws = 'wss://eth-sepolia.{}'",
            ],
            CounterExamples =
            [
                "https://eth-mainnet.g.alchemy.com/v2/{A-Za-z0-9_-:9}",
                "https://eth-mainnet.g.alchemy.com/v2/your-api-key",
                "https://eth-mainnet.g.alchemy.com/v2/demo",
            ],
        },
        new NamedRule
        {
            Id = "alchemy-api-key",
            Title = "Alchemy API key",
            Severity = Severity.Medium,
            Names = ["alchemy"],
            Shapes = ["{A-Za-z0-9_-:32}"],
            Advice = ["delete the app in Alchemy or rotate its key: Apps, API key"],
            Examples = ["<AlchemyApiKey>{}</AlchemyApiKey>", "alchemy_api_key: \"{}\"", "ALCHEMY_API_KEY = '{}'"],
            CounterExamples = ["alchemy_version: {A-Za-z0-9_-:16} {A-Za-z0-9_-:16}", "etag = \"{A-Za-z0-9_-:32}\""],
        },
    ];
}
