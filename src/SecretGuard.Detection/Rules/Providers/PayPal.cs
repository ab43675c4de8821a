namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// PayPal: client secrets of REST applications and the access tokens one gets with them.
/// <see href="https://developer.paypal.com/api/rest/">Get started with the REST API</see>.
/// </summary>
internal sealed class PayPal : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "paypal-client-secret",
            Title = "PayPal client secret",
            Severity = Severity.Critical,
            Names = ["paypal", "pay pal"],
            Shapes = ["E{A-Za-z0-9_-:79}"],
            Advice =
            [
                "make a second secret in the PayPal developer dashboard (Apps & Credentials), then disable this one",
            ],
            Examples =
            [
                "paypal.client.secret={}",
                "<PaypalClientSecret>{}</PaypalClientSecret>",
                "paypal_client_secret: \"{}\"",
            ],
            CounterExamples = ["paypal_version: E{A-Za-z0-9_-:39} {A-Za-z0-9_-:40}", "revision: E{A-Za-z0-9_-:79}"],
        },
        new TokenRule
        {
            Id = "paypal-access-token",
            Title = "PayPal access token",
            Severity = Severity.High,
            Shapes = ["A21AA{A-Za-z0-9_-:92}"],
            Advice = ["it lives for some hours: change the client secret it was made with"],
            Examples =
            [
                "curl -H \"Authorization: Bearer {}\" https://api-m.paypal.com/v2/checkout/orders",
                "\"access_token\": \"{}\",",
                "PAYPAL_TOKEN={}",
            ],
            CounterExamples =
            [
                "A21AA{A-Za-z0-9_-:36}",
                "A21AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xA21AA{A-Za-z0-9_-:92}",
            ],
        },
    ];
}
