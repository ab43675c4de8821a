namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// The Movie Database: API keys.
/// <see href="https://developer.themoviedb.org/docs/getting-started">Getting started</see>.
/// </summary>
internal sealed class Tmdb : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "tmdb-api-key",
            Title = "TMDB API key",
            Severity = Severity.Medium,
            Names = ["tmdb", "themoviedb", "moviedb", "movie db"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["regenerate it on themoviedb.org: Settings, API"],
            Examples = ["TMDB_API_KEY = '{}'", "ENV TMDB_API_KEY={}", "  TMDB_API_KEY: {}"],
            CounterExamples = ["tmdb_version: {0-9a-f:16} {0-9a-f:16}", "revision: {0-9a-f:32}"],
        },
    ];
}
