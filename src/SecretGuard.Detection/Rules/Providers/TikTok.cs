namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// TikTok: access tokens, refresh tokens and secrets of applications.
/// <see href="https://developers.tiktok.com/doc/oauth-user-access-token-management">Access tokens</see>.
/// </summary>
internal sealed class TikTok : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "tiktok-access-token",
            Title = "TikTok access token",
            Severity = Severity.High,
            Shapes = ["act.{A-Za-z0-9:20-80}!{0-9:3-5}.{a-z0-9:2}", "rft.{A-Za-z0-9:20-80}!{0-9:3-5}.{a-z0-9:2}"],
            Advice = ["revoke it at open.tiktokapis.com/v2/oauth/revoke/"],
            Examples = ["TIKTOK_ACCESS_TOKEN={}", "\"access_token\": \"{}\","],
            CounterExamples = ["act.{A-Za-z0-9:6}", "act.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!0000.u1"],
        },
        new NamedRule
        {
            Id = "tiktok-client-secret",
            Title = "TikTok client secret",
            Severity = Severity.High,
            Names = ["tiktok client secret", "tiktok app secret", "tiktok secret"],
            Shapes = ["{A-Za-z0-9:32}", "{0-9a-f:40}"],
            Advice = ["reset it at developers.tiktok.com: Manage apps"],
            Examples = ["TIKTOK_CLIENT_SECRET={}", "tiktokAppSecret: '{}'"],
            CounterExamples = ["tiktok_client_key: {a-z:8}", "build = \"{A-Za-z0-9:32}\""],
        },
    ];
}
