namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Upstash: tokens of Redis and of QStash.
/// <see href="https://upstash.com/docs/qstash/api/authentication">Authentication</see>.
/// </summary>
internal sealed class Upstash : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "upstash-qstash-token",
            Title = "Upstash QStash token",
            Severity = Severity.High,
            Shapes = ["eyJVc2VySUQi{A-Za-z0-9+/:80-240}"],
            Advice = ["roll it: Upstash console, QStash"],
            Examples = ["<add key=\"QstashToken\" value=\"{}\" />", "QSTASH_TOKEN={}"],
            CounterExamples =
            [
                "see eyJVc2VySUQi{A-Za-z0-9+/:12} there",
                "eyJVc2VySUQixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "upstash-qstash-signing-key",
            Title = "Upstash QStash signing key",
            Severity = Severity.Medium,
            Names = ["qstash current", "qstash next", "qstash signing"],
            Shapes = ["sig_{A-Za-z0-9:24-40}"],
            Advice = ["roll the signing keys: Upstash console, QStash"],
            Examples = ["qstash.current.signing.key={}", "qstash-current-signing-key: \"{}\""],
            CounterExamples = ["\"version\": \"{}\",", "QSTASH_CURRENT_SIGNING_KEY=sig_xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "upstash-redis-rest-token",
            Title = "Upstash Redis REST token",
            Severity = Severity.High,
            Names = ["upstash", "kv rest api"],
            Shapes = ["A{A-Za-z0-9_-:50-140}"],
            Advice = ["reset the password: Upstash console, the database"],
            Examples = ["ENV UPSTASH_REDIS_REST_TOKEN=\"{}\"", "  \"upstashRedisRestToken\": \"{}\","],
            CounterExamples =
            [
                "build/{}",
                "UPSTASH_REDIS_REST_TOKEN=Axxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
