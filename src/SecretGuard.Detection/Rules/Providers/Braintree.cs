namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Braintree: access tokens of merchants and the private keys of its gateway.
/// <see href="https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials">Gateway credentials</see>.
/// </summary>
internal sealed class Braintree : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "braintree-access-token",
            Title = "Braintree access token",
            Severity = Severity.Critical,
            Shapes = ["access_token$production${a-z0-9:16}${0-9a-f:32}"],
            Advice = ["revoke it in the PayPal developer dashboard and connect again"],
            Examples =
            [
                "braintree_access_token = \"{}\"",
                "os.environ[\"BRAINTREE_ACCESS_TOKEN\"] = \"{}\"",
                "\"braintreeAccessToken\": \"{}\",",
            ],
            CounterExamples =
            [
                "access_token$production${a-z0-9:16}${0-9a-f:12}",
                "access_token$production$xxxxxxxxxxxxxxxx$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "braintree-sandbox-access-token",
            Title = "Braintree sandbox access token",
            Severity = Severity.Low,
            Shapes = ["access_token$sandbox${a-z0-9:16}${0-9a-f:32}"],
            Advice = ["revoke it in the PayPal developer dashboard"],
            Examples =
            [
                "'braintree_access_token' => '{}',",
                "BRAINTREE_ACCESS_TOKEN={}",
                "export BRAINTREE_ACCESS_TOKEN='{}'",
            ],
            CounterExamples =
            [
                "access_token$sandbox${a-z0-9:16}${0-9a-f:12}",
                "access_token$sandbox$xxxxxxxxxxxxxxxx$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "braintree-private-key",
            Title = "Braintree private key",
            Severity = Severity.Critical,
            Names = ["braintree", "brain tree"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete the key in the Braintree control panel: Settings, API"],
            Examples =
            [
                "<BraintreePrivateKey>{}</BraintreePrivateKey>",
                "braintree_private_key: \"{}\"",
                "BRAINTREE_PRIVATE_KEY = '{}'",
            ],
            CounterExamples = ["braintree_version: {0-9a-f:16} {0-9a-f:16}", "etag = \"{0-9a-f:32}\""],
        },
    ];
}
