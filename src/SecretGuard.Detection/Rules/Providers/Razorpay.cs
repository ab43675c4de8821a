namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Razorpay: the secret of an API key. The key's ID is public, checkout pages carry it.
/// <see href="https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/">API keys</see>.
/// </summary>
internal sealed class Razorpay : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "razorpay-key-secret",
            Title = "Razorpay key secret",
            Severity = Severity.Critical,
            Names = ["razorpay", "rzp"],
            Shapes = ["{A-Za-z0-9:24}"],
            Advice =
            [
                "regenerate the key in the Razorpay dashboard (Account & Settings, API keys) and deactivate the old one now",
            ],
            Examples = ["RAZORPAY_KEY_SECRET={}", "export RAZORPAY_KEY_SECRET='{}'", "razorpay.key.secret={}"],
            CounterExamples = ["razorpay_version: {A-Za-z0-9:12} {A-Za-z0-9:12}", "etag = \"{A-Za-z0-9:24}\""],
        },
    ];
}
