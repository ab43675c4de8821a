namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Travis CI: API tokens.
/// <see href="https://docs.travis-ci.com/user/triggering-builds/">Triggering builds</see>.
/// </summary>
internal sealed class TravisCI : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "travis-token",
            Title = "Travis CI API token",
            Severity = Severity.High,
            Names = ["travis token", "travis api token", "travis access token", "travis ci token"],
            Shapes = ["{A-Za-z0-9_-:22}"],
            Advice = ["regenerate it in Travis CI: Settings, API authentication"],
            Examples = ["TRAVIS_TOKEN={}", "travis_api_token: \"{}\""],
            CounterExamples = ["travis_build: {a-z:22}", "TRAVIS_TOKEN=${TRAVIS_TOKEN}"],
        },
    ];
}
