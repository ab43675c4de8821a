namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// xAI: API keys and management keys.
/// <see href="https://docs.x.ai/docs/overview">Documentation</see>.
/// </summary>
internal sealed class XAi : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "xai-api-key",
            Title = "xAI API key",
            Severity = Severity.High,
            Shapes = ["xai-{A-Za-z0-9:80}"],
            Advice = ["delete it in the xAI console: API keys"],
            Examples = ["XAI_API_KEY={}", "Authorization: Bearer {}"],
            CounterExamples = ["xai-{A-Za-z0-9:20}", "xai-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "xai-management-key",
            Title = "xAI management key",
            Severity = Severity.Critical,
            Shapes = ["xai-token-{A-Za-z0-9:80}"],
            Advice = ["delete it in the xAI console: Settings, Management keys"],
            Examples = ["XAI_MANAGEMENT_KEY={}", "managementKey: \"{}\""],
            CounterExamples = ["xai-token-{A-Za-z0-9:20}", "xai-token-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
