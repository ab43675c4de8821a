namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Zoho: grant, access and refresh tokens, and client secrets.
/// <see href="https://www.zoho.com/accounts/protocol/oauth.html">OAuth</see>.
/// </summary>
internal sealed class Zoho : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "zoho-token",
            Title = "Zoho access or refresh token",
            Severity = Severity.High,
            Shapes = ["1000.{0-9a-f:32}.{0-9a-f:32}"],
            Advice = ["revoke it: POST https://accounts.zoho.com/oauth/v2/token/revoke?token={match}"],
            Examples = ["'zoho_refresh_token' => '{}',", "ZOHO_REFRESH_TOKEN={}", "export ZOHO_REFRESH_TOKEN='{}'"],
            CounterExamples =
            [
                "1000.{0-9a-f:12}.{0-9a-f:32}",
                "1000.00000000000000000000000000000000.00000000000000000000000000000000",
            ],
        },
        new NamedRule
        {
            Id = "zoho-client-secret",
            Title = "Zoho client secret",
            Severity = Severity.High,
            Names = ["zoho"],
            Shapes = ["{0-9a-f:42}"],
            Advice = ["regenerate it on api-console.zoho.com: your client"],
            Examples =
            [
                "<ZohoClientSecret>{}</ZohoClientSecret>",
                "zoho_client_secret: \"{}\"",
                "ZOHO_CLIENT_SECRET = '{}'",
            ],
            CounterExamples = ["zoho_version: {0-9a-f:21} {0-9a-f:21}", "etag = \"{0-9a-f:42}\""],
        },
    ];
}
