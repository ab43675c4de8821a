namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// PagerDuty: tokens of OAuth applications, REST API keys, integration keys.
/// <see href="https://support.pagerduty.com/main/docs/api-access-keys">API access keys</see>.
/// </summary>
internal sealed class PagerDuty : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "pagerduty-oauth-token",
            Title = "PagerDuty OAuth token",
            Severity = Severity.High,
            Shapes =
            [
                "pdus+_{A-Z0-9:7}_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "pdeu+_{A-Z0-9:7}_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
            Advice = ["delete the application's access: PagerDuty, App registration"],
            Examples = ["const pagerdutyAccessToken = \"{}\";", "pagerduty-access-token: \"{}\""],
            CounterExamples =
            [
                "see pdus+_{A-Z0-9:7}_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4} there",
                "pdus+_XXXXXXX_00000000-0000-0000-0000-000000000000",
            ],
        },
        new NamedRule
        {
            Id = "pagerduty-api-key",
            Title = "PagerDuty API key",
            Severity = Severity.High,
            Names =
            [
                "pagerduty api",
                "pagerduty token",
                "pd token",
                "pagerduty user token",
                "pagerduty auth",
                "pd api",
            ],
            Shapes = ["{A-Za-z0-9_+-:20}"],
            Advice = ["delete it: PagerDuty, Integrations, API access keys"],
            Examples = ["pagerduty.token={}", "pagerduty_token = \"{}\"", "pagerduty_api_key: {}"],
            CounterExamples = ["digest = \"{}\"", "PAGERDUTY_TOKEN=xxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "pagerduty-integration-key",
            Title = "PagerDuty integration key",
            Severity = Severity.Medium,
            Names = ["pagerduty", "pd routing", "pd integration", "pd service"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete the integration: PagerDuty, the service, Integrations"],
            Examples = ["PAGERDUTY_ROUTING_KEY={}", "const pagerdutyRoutingKey = \"{}\";"],
            CounterExamples = ["\"version\": \"{}\",", "PAGERDUTY_ROUTING_KEY=00000000000000000000000000000000"],
        },
    ];
}
