namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Tumblr: secrets of applications and of their tokens.
/// <see href="https://www.tumblr.com/docs/en/api/v2">API</see>.
/// </summary>
internal sealed class Tumblr : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "tumblr-secret",
            Title = "Tumblr consumer secret",
            Severity = Severity.High,
            Names =
            [
                "tumblr consumer secret",
                "tumblr oauth secret",
                "tumblr token secret",
                "tumblr oauth token secret",
                "tumblr secret",
            ],
            Shapes = ["{A-Za-z0-9:50}"],
            Advice = ["replace the application at tumblr.com/oauth/apps"],
            Examples = ["TUMBLR_CONSUMER_SECRET={}", "tumblr_token_secret: \"{}\""],
            CounterExamples = ["tumblr_blog: {a-z:8}", "build = \"{A-Za-z0-9:50}\""],
        },
    ];
}
