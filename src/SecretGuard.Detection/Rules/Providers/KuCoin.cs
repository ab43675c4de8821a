namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// KuCoin: secrets of API keys.
/// <see href="https://www.kucoin.com/docs-new/authentication">Authentication</see>.
/// </summary>
internal sealed class KuCoin : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "kucoin-api-secret",
            Title = "KuCoin API secret",
            Severity = Severity.Critical,
            Names = ["kucoin", "ku coin"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete the key in KuCoin: API Management"],
            Examples =
            [
                "\"kucoinApiSecret\": \"{}\",",
                "define('KUCOIN_API_SECRET', '{}');",
                "'kucoin_api_secret' => '{}',",
            ],
            CounterExamples =
            [
                "kucoin_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "etag = \"{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\"",
            ],
        },
    ];
}
