namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Shopify: access tokens of applications and their secrets.
/// <see href="https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens">Access tokens</see>.
/// </summary>
internal sealed class Shopify : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "shopify-access-token",
            Title = "Shopify admin API access token",
            Severity = Severity.Critical,
            Shapes = ["shpat_{0-9a-f:32}"],
            Advice =
            [
                "uninstall and reinstall the app, or rotate its credentials in the Shopify admin: Settings, Apps",
            ],
            Examples =
            [
                "curl -H \"X-Shopify-Access-Token: {}\" https://shop.example.com/admin/api/2025-01/shop.json",
                "SHOPIFY_ACCESS_TOKEN={}",
                "access_token: '{}'",
            ],
            CounterExamples = ["shpat_{0-9a-f:12}", "shpat_00000000000000000000000000000000", "xshpat_{0-9a-f:32}"],
        },
        new TokenRule
        {
            Id = "shopify-custom-app-token",
            Title = "Shopify custom app access token",
            Severity = Severity.Critical,
            Shapes = ["shpca_{0-9a-f:32}"],
            Advice = ["uninstall the custom app in the Shopify admin: Settings, Apps"],
            Examples =
            [
                "shopify_custom_app_token: \"{}\"",
                "SHOPIFY_CUSTOM_APP_TOKEN = '{}'",
                "ENV SHOPIFY_CUSTOM_APP_TOKEN={}",
            ],
            CounterExamples = ["shpca_{0-9a-f:12}", "shpca_00000000000000000000000000000000", "xshpca_{0-9a-f:32}"],
        },
        new TokenRule
        {
            Id = "shopify-private-app-password",
            Title = "Shopify private app password",
            Severity = Severity.Critical,
            Shapes = ["shppa_{0-9a-f:32}"],
            Advice = ["rotate it in the Shopify admin: Settings, Apps, Develop apps"],
            Examples =
            [
                "const shopifyPassword = \"{}\";",
                "<add key=\"ShopifyPassword\" value=\"{}\" />",
                "shopify_password = \"{}\"",
            ],
            CounterExamples = ["shppa_{0-9a-f:12}", "shppa_00000000000000000000000000000000", "xshppa_{0-9a-f:32}"],
        },
        new TokenRule
        {
            Id = "shopify-app-secret",
            Title = "Shopify app secret",
            Severity = Severity.High,
            Shapes = ["shpss_{0-9a-f:32}"],
            Advice = ["rotate it in the Shopify Partner dashboard: your app, Client credentials"],
            Examples =
            [
                "\"shopifyApiSecret\": \"{}\",",
                "define('SHOPIFY_API_SECRET', '{}');",
                "'shopify_api_secret' => '{}',",
            ],
            CounterExamples = ["shpss_{0-9a-f:12}", "shpss_00000000000000000000000000000000", "xshpss_{0-9a-f:32}"],
        },
        new TokenRule
        {
            Id = "shopify-user-access-token",
            Title = "Shopify online access token",
            Severity = Severity.High,
            Shapes = ["shpua_{0-9a-f:32}"],
            Advice = ["it ends with the user's session: log the user out, rotate the app's credentials"],
            Examples =
            [
                "export SHOPIFY_USER_TOKEN='{}'",
                "shopify.user.token={}",
                "<ShopifyUserToken>{}</ShopifyUserToken>",
            ],
            CounterExamples = ["shpua_{0-9a-f:12}", "shpua_00000000000000000000000000000000", "xshpua_{0-9a-f:32}"],
        },
    ];
}
