namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Checkout.com: secret keys.
/// <see href="https://www.checkout.com/docs/developer-resources/api/manage-api-keys">Manage API keys</see>.
/// </summary>
internal sealed class CheckoutCom : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "checkout-com-secret-key",
            Title = "Checkout.com secret key of the older form",
            Severity = Severity.Critical,
            Shapes = ["sk_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
            Advice = ["roll it in the Checkout.com dashboard: Developers, Keys"],
            Examples =
            [
                "checkout.secret.key={}",
                "<CheckoutSecretKey>{}</CheckoutSecretKey>",
                "checkout_secret_key: \"{}\"",
            ],
            CounterExamples =
            [
                "sk_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}",
                "sk_00000000-0000-0000-0000-000000000000",
                "xsk_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
        new TokenRule
        {
            Id = "checkout-com-sandbox-key",
            Title = "Checkout.com sandbox secret key",
            Severity = Severity.Low,
            Shapes =
            [
                "sk_sbox_{a-z2-7:26}{a-z2-7*#$=:1}",
                "sk_test_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
            Advice = ["roll it in the Checkout.com sandbox dashboard: Developers, Keys"],
            Examples = ["ENV CHECKOUT_SECRET_KEY={}", "  CHECKOUT_SECRET_KEY: {}", "const checkoutSecretKey = \"{}\";"],
            CounterExamples =
            [
                "sk_sbox_{a-z2-7:10}{a-z2-7*#$=:1}",
                "sk_sbox_xxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xsk_sbox_{a-z2-7:26}{a-z2-7*#$=:1}",
            ],
        },
        new NamedRule
        {
            Id = "checkout-com-api-key",
            Title = "Checkout.com secret key",
            Severity = Severity.Critical,
            Names = ["checkout", "cko"],
            Shapes = ["sk_{a-z2-7:26}{a-z2-7=:0-1}"],
            Advice = ["roll it in the Checkout.com dashboard: Developers, Keys"],
            Examples =
            [
                "checkout_secret_key = \"{}\"",
                "os.environ[\"CHECKOUT_SECRET_KEY\"] = \"{}\"",
                "\"checkoutSecretKey\": \"{}\",",
            ],
            CounterExamples = ["checkout_version: sk_{a-z2-7:13} {a-z2-7:13}", "\"digest\": \"sk_{a-z2-7:26}\""],
        },
    ];
}
