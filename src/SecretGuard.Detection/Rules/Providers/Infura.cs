namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Infura: API keys in the addresses of nodes, and their secrets.
/// <see href="https://docs.metamask.io/services/how-to/use-api-keys/">API keys</see>.
/// </summary>
internal sealed class Infura : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "infura-url",
            Title = "Infura address with an API key",
            Severity = Severity.Medium,
            Shapes = ["infura.io/v3/{0-9a-f:32}", "infura.io/ws/v3/{0-9a-f:32}"],
            Advice = ["delete the API key in Infura: dashboard, API keys"],
            Examples =
            [
                "RPC_URL=https://mainnet.{}",
                "provider: 'wss://mainnet.{}',",
                "\"url\": \"https://sepolia.{}\"",
            ],
            CounterExamples =
            [
                "https://mainnet.infura.io/v3/{0-9a-f:9}",
                "https://mainnet.infura.io/v3/00000000000000000000000000000000",
            ],
        },
        new NamedRule
        {
            Id = "infura-api-key",
            Title = "Infura API key or secret",
            Severity = Severity.Medium,
            Names = ["infura"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete the API key in Infura: dashboard, API keys"],
            Examples =
            [
                "os.environ[\"INFURA_API_KEY_SECRET\"] = \"{}\"",
                "\"infuraApiKeySecret\": \"{}\",",
                "define('INFURA_API_KEY_SECRET', '{}');",
            ],
            CounterExamples = ["infura_version: {0-9a-f:16} {0-9a-f:16}", "revision: {0-9a-f:32}"],
        },
    ];
}
