namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Spotify: client secrets and refresh tokens.
/// <see href="https://developer.spotify.com/documentation/web-api/concepts/apps">Apps</see>.
/// </summary>
internal sealed class Spotify : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "spotify-client-secret",
            Title = "Spotify client secret",
            Severity = Severity.High,
            Names = ["spotify client secret", "spotify secret", "spotify api secret", "spotipy client secret"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["rotate it at developer.spotify.com/dashboard: the application, Settings"],
            Examples = ["SPOTIFY_CLIENT_SECRET={}", "SPOTIPY_CLIENT_SECRET='{}'"],
            CounterExamples = ["SPOTIFY_CLIENT_ID={0-9a-f:32}", "md5: {0-9a-f:32}"],
        },
        new NamedRule
        {
            Id = "spotify-refresh-token",
            Title = "Spotify refresh token",
            Severity = Severity.Medium,
            Names = ["spotify"],
            Shapes = ["AQ{A-Za-z0-9_-:129}"],
            Advice = ["remove the access of the application at spotify.com/account/apps"],
            Examples = ["SPOTIFY_REFRESH_TOKEN={}", "spotify_token: \"{}\""],
            CounterExamples = ["spotify_playlist: AQ{a-z:6}", "see AQ{A-Za-z0-9:129}"],
        },
    ];
}
