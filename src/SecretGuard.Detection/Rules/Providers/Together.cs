namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Together AI: API keys.
/// <see href="https://docs.together.ai/docs/api-keys-authentication">API keys</see>.
/// </summary>
internal sealed class Together : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "together-api-key",
            Title = "Together AI API key",
            Severity = Severity.High,
            Shapes = ["tgp_v1_{A-Za-z0-9_-:43}"],
            Advice = ["delete it at api.together.ai/settings/api-keys"],
            Examples = ["TOGETHER_API_KEY={}", "client = Together(api_key=\"{}\")"],
            CounterExamples = ["tgp_v1_{A-Za-z0-9:12}", "tgp_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "together-legacy-api-key",
            Title = "Together AI API key of the older kind",
            Severity = Severity.High,
            Names = ["together"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["regenerate it at api.together.ai/settings/api-keys"],
            Examples = ["TOGETHER_API_KEY={}", "together_ai_api_key: \"{}\""],
            CounterExamples = ["together_version: {0-9a-f:12}", "sha256: {0-9a-f:64}"],
        },
    ];
}
