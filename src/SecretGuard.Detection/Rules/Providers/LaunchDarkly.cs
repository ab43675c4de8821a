namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// LaunchDarkly: SDK keys, access tokens, relay proxy keys and mobile keys. Client-side IDs are public.
/// <see href="https://launchdarkly.com/docs/home/account/api">Access tokens and keys</see>.
/// </summary>
internal sealed class LaunchDarkly : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "launchdarkly-sdk-key",
            Title = "LaunchDarkly SDK key",
            Severity = Severity.High,
            Shapes = ["sdk-" + CommonShapes.RandomUuid],
            Advice = ["reset it in LaunchDarkly: Settings, Environments, the environment, SDK key"],
            Examples = ["LAUNCHDARKLY_SDK_KEY={}", "client = ldclient.set_config(Config(\"{}\"))", "sdkKey: {}"],
            CounterExamples = ["sdk-00000000-0000-0000-0000-000000000000", "sdk-{0-9a-f:8}-{0-9a-f:4}"],
        },
        new TokenRule
        {
            Id = "launchdarkly-access-token",
            Title = "LaunchDarkly access token",
            Severity = Severity.High,
            Shapes = ["api-" + CommonShapes.RandomUuid],
            Advice = ["delete it in LaunchDarkly: Settings, Authorization"],
            Examples = ["LAUNCHDARKLY_ACCESS_TOKEN={}", "ld_api_key: \"{}\"", "Authorization: {}"],
            CounterExamples =
            [
                "LAUNCHDARKLY_ACCESS_TOKEN=api-00000000-0000-0000-0000-000000000000",
                "api-{0-9a-f:8}-{0-9a-f:4}",
            ],
        },
        new TokenRule
        {
            Id = "launchdarkly-relay-key",
            Title = "LaunchDarkly relay proxy key",
            Severity = Severity.High,
            Shapes = ["rel-" + CommonShapes.RandomUuid],
            Advice = ["reset it in LaunchDarkly: Settings, Relay proxies"],
            Examples = ["AUTO_CONFIG_KEY={}", "launchdarkly_relay_key: \"{}\""],
            CounterExamples = ["AUTO_CONFIG_KEY=rel-00000000-0000-0000-0000-000000000000", "rel-{0-9a-f:8}-{0-9a-f:4}"],
        },
        new TokenRule
        {
            Id = "launchdarkly-mobile-key",
            Title = "LaunchDarkly mobile key",
            Severity = Severity.Low,
            Shapes = ["mob-" + CommonShapes.RandomUuid],
            Advice = ["reset it in LaunchDarkly: Settings, Environments, the environment, Mobile key"],
            Examples = ["LAUNCHDARKLY_MOBILE_KEY={}", "mobileKey: \"{}\""],
            CounterExamples =
            [
                "LAUNCHDARKLY_MOBILE_KEY=mob-00000000-0000-0000-0000-000000000000",
                "mob-{0-9a-f:8}-{0-9a-f:4}",
            ],
        },
    ];
}
