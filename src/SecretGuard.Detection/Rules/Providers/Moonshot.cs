namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Moonshot AI: API keys of the Kimi models.
/// <see href="https://platform.moonshot.ai/docs/overview">Overview</see>.
/// </summary>
internal sealed class Moonshot : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "moonshot-api-key",
            Title = "Moonshot AI API key",
            Severity = Severity.High,
            Names = ["moonshot", "kimi"],
            Shapes = ["sk-{A-Za-z0-9:48}"],
            Advice = ["delete it at platform.moonshot.ai/console/api-keys"],
            Examples = ["MOONSHOT_API_KEY={}", "kimi_api_key: \"{}\""],
            CounterExamples = ["moonshot_stage: sk-{a-z:6}", "see sk-{A-Za-z0-9:48}"],
        },
    ];
}
