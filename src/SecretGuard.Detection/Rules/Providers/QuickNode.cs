namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// QuickNode: addresses of nodes with their token, and API keys.
/// <see href="https://www.quicknode.com/docs/console-api/authentication">Authentication</see>.
/// </summary>
internal sealed class QuickNode : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "quicknode-url",
            Title = "QuickNode address with its token",
            Severity = Severity.High,
            Shapes = ["quiknode.pro/{0-9a-f:40}"],
            Advice = ["archive the endpoint in QuickNode or change its token: Security"],
            Examples = ["RPC_URL=https://late-quiet-river.{}", "url: 'https://late-quiet-river.solana-mainnet.{}/',"],
            CounterExamples =
            [
                "quiknode.pro/{0-9a-f:16}",
                "quiknode.pro/0000000000000000000000000000000000000000",
                "xquiknode.pro/{0-9a-f:40}",
            ],
        },
        new TokenRule
        {
            Id = "quicknode-api-key",
            Title = "QuickNode API key",
            Severity = Severity.High,
            Shapes = ["QN_{0-9a-f:32}"],
            Advice = ["delete it in QuickNode: Account, API keys"],
            Examples = ["quicknode_api_key: \"{}\"", "QUICKNODE_API_KEY = '{}'", "ENV QUICKNODE_API_KEY={}"],
            CounterExamples = ["QN_{0-9a-f:12}", "QN_00000000000000000000000000000000", "xQN_{0-9a-f:32}"],
        },
    ];
}
