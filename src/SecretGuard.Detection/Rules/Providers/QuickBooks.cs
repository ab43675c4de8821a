namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// QuickBooks: client secrets and refresh tokens of Intuit applications.
/// <see href="https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0">OAuth 2.0</see>.
/// </summary>
internal sealed class QuickBooks : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "quickbooks-client-secret",
            Title = "QuickBooks client secret",
            Severity = Severity.High,
            Names = ["quickbooks", "quick books", "intuit", "qbo", "qb client"],
            Shapes = ["{A-Za-z0-9:40}"],
            Advice = ["rotate it in the Intuit developer portal: your app, Keys & credentials"],
            Examples = ["QUICKBOOKS_CLIENT_CREDENTIALS={}", "\"qboClientKey\": \"{}\",", "intuit_auth = '{}'"],
            CounterExamples = ["quickbooks_version: {A-Za-z0-9:20} {A-Za-z0-9:20}", "revision: {A-Za-z0-9:40}"],
        },
        new NamedRule
        {
            Id = "quickbooks-refresh-token",
            Title = "QuickBooks refresh token",
            Severity = Severity.High,
            Names = ["quickbooks", "quick books", "intuit", "qbo", "qb refresh"],
            Shapes = ["AB1{A-Za-z0-9:40-60}", "RT1-{0-9:2-3}-H0-{A-Za-z0-9:24-40}"],
            Advice = ["revoke it: POST /v2/oauth2/tokens/revoke"],
            Examples =
            [
                "<QuickbooksRefreshToken>{}</QuickbooksRefreshToken>",
                "quickbooks_refresh_token: \"{}\"",
                "QUICKBOOKS_REFRESH_TOKEN = '{}'",
            ],
            CounterExamples = ["quickbooks_version: AB1{A-Za-z0-9:20} {A-Za-z0-9:20}", "etag = \"AB1{A-Za-z0-9:40}\""],
        },
    ];
}
