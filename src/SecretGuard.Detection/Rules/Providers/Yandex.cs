namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Yandex Cloud and Yandex ID: keys, cookies and tokens.
/// <see href="https://yandex.cloud/docs/security/operations/search-secrets">Scanning for Yandex Cloud secrets in public sources</see>.
/// </summary>
internal sealed class Yandex : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "yandex-api-key",
            Title = "Yandex Cloud API key",
            Severity = Severity.High,
            Shapes = ["AQVN{A-Za-z0-9_-:35-38}"],
            Advice = ["delete it: yc iam api-key delete ID"],
            Examples = ["export YC_API_KEY='{}'", "<add key=\"YcApiKey\" value=\"{}\" />"],
            CounterExamples = ["see AQVN{A-Za-z0-9_-:11} there", "AQVNxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "yandex-iam-token",
            Title = "Yandex Cloud IAM token",
            Severity = Severity.High,
            Shapes =
            [
                "t1.{A-Za-z0-9_-:40-600}==.{A-Za-z0-9_-:86}",
                "t1.{A-Za-z0-9_-:40-600}=.{A-Za-z0-9_-:86}",
                "t1.{A-Za-z0-9_-:40-600}.{A-Za-z0-9_-:86}",
            ],
            Advice = ["revoke it: yc iam revoke-token {match}"],
            Examples = ["YC_IAM_TOKEN={}", "yc_iam_token: {}"],
            CounterExamples =
            [
                "see t1.{A-Za-z0-9_-:40}==.{A-Za-z0-9_-:12} there",
                "t1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx==.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "yandex-iam-cookie",
            Title = "Yandex Cloud IAM cookie",
            Severity = Severity.High,
            Shapes =
            [
                "c1.{A-Za-z0-9_-:40-600}==.{A-Za-z0-9_-:86}",
                "c1.{A-Za-z0-9_-:40-600}=.{A-Za-z0-9_-:86}",
                "c1.{A-Za-z0-9_-:40-600}.{A-Za-z0-9_-:86}",
            ],
            Advice = ["sign out of Yandex Cloud, which ends the session"],
            Examples = ["const ycSession = \"{}\";", "yc-session: \"{}\""],
            CounterExamples =
            [
                "see c1.{A-Za-z0-9_-:40}==.{A-Za-z0-9_-:12} there",
                "c1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx==.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "yandex-oauth-token",
            Title = "Yandex OAuth token",
            Severity = Severity.Critical,
            Shapes = ["y0_{A-Za-z0-9_-:55}", "y1_{A-Za-z0-9_-:55}", "y2_{A-Za-z0-9_-:55}", "y3_{A-Za-z0-9_-:55}"],
            Advice = ["revoke it: Yandex ID, Security, Access to your data"],
            Examples = ["yc.oauth.token={}", "yc_oauth_token = \"{}\""],
            CounterExamples =
            [
                "see y0_{A-Za-z0-9_-:12} there",
                "y0_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "yandex-smartcaptcha-key",
            Title = "Yandex SmartCaptcha server key",
            Severity = Severity.Medium,
            Shapes = ["ysc2_{A-Za-z0-9:40}{0-9a-f:8}"],
            Advice = ["make a new captcha: Yandex Cloud console, SmartCaptcha"],
            Examples = ["SMARTCAPTCHA_SERVER_KEY={}", "const smartcaptchaServerKey = \"{}\";"],
            CounterExamples =
            [
                "see ysc2_{A-Za-z0-9:12}{0-9a-f:8} there",
                "ysc2_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx00000000",
            ],
        },
        new NamedRule
        {
            Id = "yandex-static-access-key",
            Title = "Yandex Cloud static access key",
            Severity = Severity.High,
            Names = ["yandex", "yc secret", "yc access", "yandexcloud"],
            Shapes = ["YC{A-Za-z0-9_-:38}"],
            Advice = ["delete it: yc iam access-key delete ID"],
            Examples = ["yandex_secret_key: {}", "  \"yandexSecretKey\": \"{}\","],
            CounterExamples = ["revision {}", "YANDEX_SECRET_KEY=YCxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
