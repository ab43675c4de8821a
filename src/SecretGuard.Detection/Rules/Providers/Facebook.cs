namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Facebook, WhatsApp and the rest of Meta's Graph API: access tokens and secrets of applications.
/// <see href="https://developers.facebook.com/docs/facebook-login/guides/access-tokens">Access tokens</see>.
/// </summary>
internal sealed class Facebook : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "facebook-access-token",
            Title = "Facebook access token",
            Severity = Severity.High,
            Shapes = ["EAA{B-Za-z0-9:1}{A-Za-z0-9:90-400}"],
            Advice =
            [
                "invalidate it: remove the application from the account, or reset the secret of the application",
                "look at developers.facebook.com/tools/debug/accesstoken for what it opens",
            ],
            Examples =
            [
                "FACEBOOK_ACCESS_TOKEN={}",
                "https://graph.facebook.com/me?access_token={}",
                "WHATSAPP_TOKEN=\"{}\"",
            ],
            CounterExamples =
            [
                "EAAB{A-Za-z0-9:20}",
                "seed = EAA4{A-F0-9:92}",
                "EAABxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "facebook-app-secret",
            Title = "Facebook app secret",
            Severity = Severity.High,
            Names =
            [
                "facebook app secret",
                "facebook client secret",
                "facebook secret",
                "fb app secret",
                "fb client secret",
                "fb secret",
                "meta app secret",
                "whatsapp app secret",
                "messenger app secret",
            ],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["reset it at developers.facebook.com: the application, App settings, Basic"],
            Examples = ["FACEBOOK_APP_SECRET={}", "\"fbAppSecret\": \"{}\","],
            CounterExamples = ["facebook_app_id: {0-9:15}", "md5: {0-9a-f:32}"],
        },
        // Before the bar stands the number of the application.
        new NamedRule
        {
            Id = "facebook-app-access-token",
            Title = "Facebook app access token",
            Severity = Severity.High,
            Names = ["facebook", "fb"],
            Shapes = ["{A-Za-z0-9_-:27}"],
            Separator = '|',
            Advice = ["reset the secret of the application at developers.facebook.com: App settings, Basic"],
            Examples = ["FACEBOOK_APP_TOKEN={0-9:15}|{}", "fb_access_token: \"{0-9:16}|{}\""],
            CounterExamples = ["facebook_page: {0-9:15}", "build = \"{0-9:15}|{A-Za-z0-9:27}\""],
        },
    ];
}
