namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Dropbox: short-lived access tokens, refresh tokens and the long-lived tokens of old.
/// <see href="https://developers.dropbox.com/oauth-guide">OAuth guide</see>.
/// </summary>
internal sealed class Dropbox : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "dropbox-access-token",
            Title = "Dropbox access token",
            Severity = Severity.High,
            Shapes = ["sl.{A-Za-z0-9_-:130-1400}", "sl.u.{A-Za-z0-9_-:130-1400}"],
            Advice = ["revoke it with auth/token/revoke; it expires four hours after it was issued"],
            Examples =
            [
                "DROPBOX_ACCESS_TOKEN={}",
                "dbx = dropbox.Dropbox('{}')",
                "curl -H \"Authorization: Bearer {}\" https://api.dropboxapi.com/2/users/get_current_account",
            ],
            CounterExamples = ["sl.{A-Za-z0-9:20}", "ssl.{A-Za-z0-9_-:140}"],
        },
        new NamedRule
        {
            Id = "dropbox-long-lived-token",
            Title = "Dropbox long-lived token",
            Severity = Severity.Critical,
            Names = ["dropbox", "dbx"],
            Shapes = ["{A-Za-z0-9_-:11}AAAAAAAAAA{A-Za-z0-9_-:43}"],
            Advice =
            [
                "revoke it with auth/token/revoke, or disconnect the application at dropbox.com/account/connected_apps",
            ],
            Examples = ["DROPBOX_TOKEN={}", "dbx_access_token = '{}'"],
            CounterExamples = ["dropbox_folder: {a-z:8}", "build = \"{A-Za-z0-9:11}AAAAAAAAAA{A-Za-z0-9:43}\""],
        },
        new NamedRule
        {
            Id = "dropbox-refresh-token",
            Title = "Dropbox refresh token",
            Severity = Severity.Critical,
            Names = ["dropbox refresh token", "dbx refresh token"],
            Shapes = ["{A-Za-z0-9_-:64}"],
            Advice = ["disconnect the application at dropbox.com/account/connected_apps"],
            Examples = ["DROPBOX_REFRESH_TOKEN={}", "\"dropboxRefreshToken\": \"{}\","],
            CounterExamples = ["dropbox_refresh_interval: {0-9:4}", "build = \"{A-Za-z0-9:64}\""],
        },
    ];
}
