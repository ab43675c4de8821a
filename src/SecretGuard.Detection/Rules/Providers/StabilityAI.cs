namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Stability AI: API keys.
/// <see href="https://platform.stability.ai/docs/getting-started/authentication">Authentication</see>.
/// </summary>
internal sealed class StabilityAI : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "stability-api-key",
            Title = "Stability AI API key",
            Severity = Severity.High,
            Names = ["stability", "dreamstudio", "stable diffusion"],
            Shapes = ["sk-{A-Za-z0-9:48}"],
            Advice = ["delete it at platform.stability.ai/account/keys"],
            Examples = ["STABILITY_API_KEY={}", "stability_key = \"{}\""],
            CounterExamples = ["stability_level: sk-{a-z:6}", "see sk-{A-Za-z0-9:48}"],
        },
    ];
}
