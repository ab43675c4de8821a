namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Reddit: secrets of applications.
/// <see href="https://github.com/reddit-archive/reddit/wiki/OAuth2">OAuth2</see>.
/// </summary>
internal sealed class Reddit : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "reddit-client-secret",
            Title = "Reddit client secret",
            Severity = Severity.High,
            Names = ["reddit client secret", "reddit secret", "reddit app secret", "reddit api secret"],
            Shapes = ["{A-Za-z0-9_-:27}", "{A-Za-z0-9_-:30}"],
            Advice = ["change it at reddit.com/prefs/apps"],
            Examples = ["REDDIT_CLIENT_SECRET={}", "redditSecret: '{}'"],
            CounterExamples = ["reddit_subreddit: {a-z:8}", "build = \"{A-Za-z0-9:27}\""],
        },
    ];
}
