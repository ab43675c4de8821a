namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Redis Cloud: account keys and user keys of its API.
/// <see href="https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/">Manage API keys</see>.
/// </summary>
internal sealed class RedisCloud : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "redis-cloud-api-key",
            Title = "Redis Cloud API key",
            Severity = Severity.Critical,
            Names = ["rediscloud", "redis cloud"],
            Shapes = ["S{a-z0-9:48-54}", "A{a-z0-9:48-54}"],
            Advice = ["delete it: Redis Cloud console, Access management, API keys"],
            Examples = ["rediscloud.secret.key={}", "rediscloud-secret-key: \"{}\""],
            CounterExamples = ["commit: {}", "REDISCLOUD_SECRET_KEY=Sxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
