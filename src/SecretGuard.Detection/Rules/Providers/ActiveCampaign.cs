namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ActiveCampaign: API keys.
/// <see href="https://developers.activecampaign.com/reference/authentication">Authentication</see>.
/// </summary>
internal sealed class ActiveCampaign : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "activecampaign-api-key",
            Title = "ActiveCampaign API key",
            Severity = Severity.High,
            Names = ["activecampaign", "active campaign"],
            Shapes = ["{0-9a-f:72}"],
            Advice = ["reset it in ActiveCampaign: Settings, Developer"],
            Examples =
            [
                "export ACTIVECAMPAIGN_API_KEY='{}'",
                "activecampaign.api.key={}",
                "<ActivecampaignApiKey>{}</ActivecampaignApiKey>",
            ],
            CounterExamples = ["activecampaign_version: {0-9a-f:36} {0-9a-f:36}", "\"digest\": \"{0-9a-f:72}\""],
        },
    ];
}
