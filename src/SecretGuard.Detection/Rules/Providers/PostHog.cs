namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// PostHog: personal API keys and secure keys of feature flags. Project keys stand in web pages and are no secret.
/// <see href="https://posthog.com/docs/api">API</see>.
/// </summary>
internal sealed class PostHog : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "posthog-personal-api-key",
            Title = "PostHog personal API key",
            Severity = Severity.High,
            Shapes = ["phx_{A-Za-z0-9:43-48}"],
            Advice = ["delete it in PostHog: Settings, Personal API keys"],
            Examples =
            [
                "POSTHOG_PERSONAL_API_KEY={}",
                "curl -H 'Authorization: Bearer {}' https://us.posthog.com/api/projects/",
            ],
            CounterExamples = ["phx_{A-Za-z0-9:8}", "phc_{A-Za-z0-9:43}"],
        },
        new TokenRule
        {
            Id = "posthog-secure-key",
            Title = "PostHog feature flags secure key",
            Severity = Severity.Medium,
            Shapes = ["phs_{A-Za-z0-9:43-48}"],
            Advice = ["rotate it in PostHog: Settings, Project, Feature flags"],
            Examples = ["POSTHOG_FEATURE_FLAGS_KEY={}", "secureApiKey: \"{}\""],
            CounterExamples = ["phs_{A-Za-z0-9:8}", "phs_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
