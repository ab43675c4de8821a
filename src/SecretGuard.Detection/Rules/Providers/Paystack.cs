namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Paystack: secret keys.
/// <see href="https://paystack.com/docs/api/authentication/">Authentication</see>.
/// </summary>
internal sealed class Paystack : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "paystack-secret-key",
            Title = "Paystack secret key",
            Severity = Severity.Critical,
            Shapes = ["sk_live_{0-9a-f:40}"],
            Advice = ["generate a new secret key in the Paystack dashboard: Settings, API Keys & Webhooks"],
            Examples =
            [
                "<add key=\"PaystackSecretKey\" value=\"{}\" />",
                "paystack_secret_key = \"{}\"",
                "os.environ[\"PAYSTACK_SECRET_KEY\"] = \"{}\"",
            ],
            CounterExamples =
            [
                "sk_live_{0-9a-f:16}",
                "sk_live_0000000000000000000000000000000000000000",
                "xsk_live_{0-9a-f:40}",
            ],
        },
        new TokenRule
        {
            Id = "paystack-test-secret-key",
            Title = "Paystack test secret key",
            Severity = Severity.Low,
            Shapes = ["sk_test_{0-9a-f:40}"],
            Advice = ["generate a new test key in the Paystack dashboard: Settings, API Keys & Webhooks"],
            Examples =
            [
                "define('PAYSTACK_SECRET_KEY', '{}');",
                "'paystack_secret_key' => '{}',",
                "PAYSTACK_SECRET_KEY={}",
            ],
            CounterExamples =
            [
                "sk_test_{0-9a-f:16}",
                "sk_test_0000000000000000000000000000000000000000",
                "xsk_test_{0-9a-f:40}",
            ],
        },
    ];
}
