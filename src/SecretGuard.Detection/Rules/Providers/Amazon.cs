namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Amazon's shops: Login with Amazon, Selling Partner API and its predecessor, the Marketplace Web Service.
/// <see href="https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api">Connecting to the Selling Partner API</see>.
/// </summary>
internal sealed class Amazon : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "amazon-mws-token",
            Title = "Amazon Marketplace Web Service token",
            Severity = Severity.High,
            Shapes = ["amzn.mws.{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
            Advice = ["revoke it in Seller Central: Apps and Services, Manage Your Apps"],
            Examples =
            [
                "token='amzn.mws.{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}'",
                "mws: amzn.mws.{0-9a-f:8}-{0-9a-f:4}-4{0-9a-f:3}-a{0-9a-f:3}-{0-9a-f:12}",
            ],
            CounterExamples =
            [
                "amzn.mws.{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}",
                "amzn.mws.00000000-0000-0000-0000-000000000000",
            ],
        },
        new TokenRule
        {
            Id = "amazon-login-client-secret",
            Title = "Login with Amazon client secret",
            Severity = Severity.High,
            Shapes = ["amzn1.oa2-cs.v1.{0-9a-f:64}"],
            Advice = ["rotate it in the developer console: Login with Amazon, your security profile, Web settings"],
            Examples =
            [
                "LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.{0-9a-f:64}",
                "client_secret: \"amzn1.oa2-cs.v1.{0-9a-f:64}\"",
            ],
            CounterExamples =
            [
                "amzn1.oa2-cs.v1.{0-9a-f:63}",
                "amzn1.application-oa2-client.{0-9a-f:32}",
            ],
        },
        new TokenRule
        {
            Id = "amazon-login-refresh-token",
            Title = "Login with Amazon refresh token",
            Severity = Severity.High,
            Shapes = ["Atzr|{A-Za-z0-9_-:100-2048}"],
            Advice = ["revoke the authorisation in Seller Central: Apps and Services, Manage Your Apps"],
            Examples =
            [
                "REFRESH_TOKEN=Atzr|{A-Za-z0-9_:340}",
                "\"refresh_token\": \"Atzr|{A-Za-z0-9_:340}\"",
            ],
            CounterExamples =
            [
                "Atzr|IQEBLjAsAhRexample",
                "Atzr|{A-Za-z0-9_:50}",
            ],
        },
    ];
}
