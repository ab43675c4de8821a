namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// WooCommerce: consumer keys and secrets of the REST API.
/// <see href="https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication">Authentication</see>.
/// </summary>
internal sealed class WooCommerce : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "woocommerce-consumer-secret",
            Title = "WooCommerce consumer secret",
            Severity = Severity.Critical,
            Shapes = ["cs_{0-9a-f:40}"],
            Advice = ["revoke the key in WooCommerce: Settings, Advanced, REST API"],
            Examples =
            [
                "define('WOOCOMMERCE_CONSUMER_SECRET', '{}');",
                "'woocommerce_consumer_secret' => '{}',",
                "WOOCOMMERCE_CONSUMER_SECRET={}",
            ],
            CounterExamples = ["cs_{0-9a-f:16}", "cs_0000000000000000000000000000000000000000", "xcs_{0-9a-f:40}"],
        },
        new TokenRule
        {
            Id = "woocommerce-consumer-key",
            Title = "WooCommerce consumer key",
            Severity = Severity.Medium,
            Shapes = ["ck_{0-9a-f:40}"],
            Advice = ["revoke the key in WooCommerce if its secret is known too: Settings, Advanced, REST API"],
            Examples =
            [
                "woocommerce.consumer.key={}",
                "<WoocommerceConsumerKey>{}</WoocommerceConsumerKey>",
                "woocommerce_consumer_key: \"{}\"",
            ],
            CounterExamples = ["ck_{0-9a-f:16}", "ck_0000000000000000000000000000000000000000", "xck_{0-9a-f:40}"],
        },
    ];
}
