namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// BigCommerce: access tokens and client secrets of store API accounts.
/// <see href="https://developer.bigcommerce.com/docs/start/authentication/api-accounts">API accounts</see>.
/// </summary>
internal sealed class BigCommerce : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "bigcommerce-access-token",
            Title = "BigCommerce access token",
            Severity = Severity.Critical,
            Names = ["bigcommerce", "big commerce", "bc access"],
            Shapes = ["{0-9a-z:31}"],
            Advice = ["delete the API account in BigCommerce: Settings, API accounts"],
            Examples =
            [
                "BIGCOMMERCE_ACCESS_TOKEN = '{}'",
                "ENV BIGCOMMERCE_ACCESS_TOKEN={}",
                "  BIGCOMMERCE_ACCESS_TOKEN: {}",
            ],
            CounterExamples = ["bigcommerce_version: {0-9a-z:15} {0-9a-z:16}", "revision: {0-9a-z:31}"],
        },
        new NamedRule
        {
            Id = "bigcommerce-client-secret",
            Title = "BigCommerce client secret",
            Severity = Severity.High,
            Names = ["bigcommerce", "big commerce"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["delete the API account in BigCommerce: Settings, API accounts"],
            Examples =
            [
                "<add key=\"BigcommerceClientSecret\" value=\"{}\" />",
                "bigcommerce_client_secret = \"{}\"",
                "os.environ[\"BIGCOMMERCE_CLIENT_SECRET\"] = \"{}\"",
            ],
            CounterExamples = ["bigcommerce_version: {0-9a-f:32} {0-9a-f:32}", "etag = \"{0-9a-f:64}\""],
        },
    ];
}
