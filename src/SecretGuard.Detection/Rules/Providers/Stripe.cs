namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Stripe: secret and restricted API keys, and the secrets that sign webhooks (Svix, which others send theirs
/// with, forms them alike).
/// <see href="https://docs.stripe.com/keys">API keys</see>.
/// </summary>
internal sealed class Stripe : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "stripe-secret-key",
            Title = "Stripe secret key",
            Severity = Severity.Critical,
            Shapes = ["sk_live_{A-Za-z0-9:24}", "sk_live_{A-Za-z0-9:34}", "sk_live_5{A-Za-z0-9:90-110}"],
            Advice =
            [
                "roll it in the Stripe dashboard: Developers, API keys, with expiry now",
                "look for strange requests: Developers, Logs",
            ],
            Examples =
            [
                "curl https://api.stripe.com/v1/charges -u {}:",
                "STRIPE_SECRET_KEY={}",
                "Stripe.api_key = '{}'",
            ],
            CounterExamples =
            [
                "sk_live_{A-Za-z0-9:11}",
                "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx",
                "task_live_{A-Za-z0-9:30}z",
                "pk_live_{A-Za-z0-9:24}",
            ],
        },
        new TokenRule
        {
            Id = "stripe-restricted-key",
            Title = "Stripe restricted key",
            Severity = Severity.Critical,
            Shapes = ["rk_live_{A-Za-z0-9:24}", "rk_live_{A-Za-z0-9:34}", "rk_live_5{A-Za-z0-9:90-110}"],
            Advice = ["roll it in the Stripe dashboard: Developers, API keys, with expiry now"],
            Examples =
            [
                "stripe_restricted_key: \"{}\"",
                "STRIPE_RESTRICTED_KEY = '{}'",
                "ENV STRIPE_RESTRICTED_KEY={}",
            ],
            CounterExamples =
            [
                "rk_live_{A-Za-z0-9:11}",
                "rk_live_xxxxxxxxxxxxxxxxxxxxxxxx",
                "mark_live_{A-Za-z0-9:24}",
            ],
        },
        new TokenRule
        {
            Id = "stripe-test-key",
            Title = "Stripe test-mode key",
            Severity = Severity.Low,
            Shapes =
            [
                "sk_test_{A-Za-z0-9:24}",
                "sk_test_{A-Za-z0-9:34}",
                "sk_test_5{A-Za-z0-9:90-110}",
                "rk_test_{A-Za-z0-9:24}",
                "rk_test_{A-Za-z0-9:34}",
                "rk_test_5{A-Za-z0-9:90-110}",
            ],
            Advice = ["roll it in the Stripe dashboard: Developers, API keys, in test mode"],
            Examples =
            [
                "const stripeTestKey = \"{}\";",
                "<add key=\"StripeTestKey\" value=\"{}\" />",
                "stripe_test_key = \"{}\"",
            ],
            CounterExamples = ["sk_test_{A-Za-z0-9:11}", "sk_test_xxxxxxxxxxxxxxxxxxxxxxxx", "pk_test_{A-Za-z0-9:24}"],
        },
        new TokenRule
        {
            Id = "stripe-webhook-secret",
            Title = "Stripe or Svix webhook signing secret",
            Severity = Severity.Critical,
            Shapes = ["whsec_{A-Za-z0-9+/:32}", "whsec_{0-9a-f:64}"],
            Advice =
            [
                "roll the endpoint's signing secret: in Stripe Developers, Webhooks; elsewhere in the settings of the webhook",
            ],
            Examples =
            [
                "\"stripeWebhookSecret\": \"{}\",",
                "define('STRIPE_WEBHOOK_SECRET', '{}');",
                "'stripe_webhook_secret' => '{}',",
            ],
            CounterExamples =
            [
                "whsec_{A-Za-z0-9:12}",
                "whsec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "showhsec_{A-Za-z0-9:32}",
            ],
        },
    ];
}
