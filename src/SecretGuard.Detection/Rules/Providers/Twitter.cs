namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// X, once Twitter: bearer tokens, access tokens and their secrets, and secrets of applications.
/// <see href="https://docs.x.com/resources/fundamentals/authentication/overview">Authentication</see>.
/// </summary>
internal sealed class Twitter : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        // The base64 in it is encoded for addresses: each plus and stroke makes it two characters longer, and its
        // one equals sign is %3D.
        new TokenRule
        {
            Id = "twitter-bearer-token",
            Title = "X bearer token",
            Severity = Severity.High,
            Shapes =
            [
                "{A:20}{A-Za-z0-9%:39}%3D{A-Za-z0-9:50}",
                "{A:20}{A-Za-z0-9%:41}%3D{A-Za-z0-9:50}",
                "{A:20}{A-Za-z0-9%:43}%3D{A-Za-z0-9:50}",
                "{A:20}{A-Za-z0-9%:45}%3D{A-Za-z0-9:50}",
                "{A:20}{A-Za-z0-9%:47}%3D{A-Za-z0-9:50}",
            ],
            Advice = ["revoke it at developer.x.com: the application, Keys and tokens"],
            Examples = ["TWITTER_BEARER_TOKEN={}", "curl -H \"Authorization: Bearer {}\" https://api.x.com/2/tweets"],
            CounterExamples =
            [
                "AAAAAAAAAAAAAAAAAAAAA{A-Za-z0-9:18}%3D",
                "{A-Z:9}{A:20}{A-Za-z0-9:39}%3D{A-Za-z0-9:50}",
            ],
        },
        new NamedRule
        {
            Id = "twitter-access-token",
            Title = "X access token",
            Severity = Severity.High,
            Names = ["twitter"],
            Shapes = ["{0-9:15-19}-{A-Za-z0-9:40}"],
            Advice = ["revoke it at developer.x.com: the application, Keys and tokens"],
            Examples = ["TWITTER_ACCESS_TOKEN={}", "\"twitterAccessToken\": \"{}\","],
            CounterExamples = ["see {0-9:18}-{A-Za-z0-9:40}", "twitter_user_id: {0-9:18}"],
        },
        new NamedRule
        {
            Id = "twitter-secret",
            Title = "X consumer secret",
            Severity = Severity.High,
            Names =
            [
                "twitter consumer secret",
                "twitter api secret",
                "twitter client secret",
                "twitter api key secret",
                "twitter secret",
                "twitter app secret",
            ],
            Shapes = ["{A-Za-z0-9_-:50}"],
            Advice = ["regenerate it at developer.x.com: the application, Keys and tokens"],
            Examples = ["TWITTER_CONSUMER_SECRET={}", "twitterApiSecret: '{}'"],
            CounterExamples = ["twitter_client_id: {a-z:8}", "build = \"{A-Za-z0-9:50}\""],
        },
        new NamedRule
        {
            Id = "twitter-access-token-secret",
            Title = "X access token secret",
            Severity = Severity.High,
            Names =
            [
                "twitter access token secret",
                "twitter access secret",
                "twitter token secret",
                "twitter oauth token secret",
            ],
            Shapes = ["{A-Za-z0-9:45}"],
            Advice = ["regenerate it at developer.x.com: the application, Keys and tokens"],
            Examples = ["TWITTER_ACCESS_TOKEN_SECRET={}", "twitter_access_secret: \"{}\""],
            CounterExamples = ["twitter_handle: {a-z:8}", "build = \"{A-Za-z0-9:45}\""],
        },
    ];
}
