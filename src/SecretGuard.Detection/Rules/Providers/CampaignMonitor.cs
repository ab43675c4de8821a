namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Campaign Monitor: API keys.
/// <see href="https://www.campaignmonitor.com/api/v3-3/getting-started/#authentication">Authentication</see>.
/// </summary>
internal sealed class CampaignMonitor : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "campaign-monitor-api-key",
            Title = "Campaign Monitor API key",
            Severity = Severity.High,
            Names = ["campaignmonitor", "campaign monitor", "createsend"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["replace it in Campaign Monitor: Account settings, API keys"],
            Examples =
            [
                "CAMPAIGN_MONITOR_API_KEY = '{}'",
                "ENV CAMPAIGN_MONITOR_API_KEY={}",
                "  CAMPAIGN_MONITOR_API_KEY: {}",
            ],
            CounterExamples = ["campaignmonitor_version: {0-9a-f:16} {0-9a-f:16}", "revision: {0-9a-f:32}"],
        },
    ];
}
