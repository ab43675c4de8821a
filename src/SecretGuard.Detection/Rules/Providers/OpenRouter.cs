namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// OpenRouter: API keys and provisioning keys, which look alike.
/// <see href="https://openrouter.ai/docs/api-reference/authentication">Authentication</see>.
/// </summary>
internal sealed class OpenRouter : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "openrouter-api-key",
            Title = "OpenRouter API key",
            Severity = Severity.High,
            Shapes = ["sk-or-v1-{0-9a-f:64}"],
            Advice = ["delete it at openrouter.ai/settings/keys"],
            Examples = ["OPENROUTER_API_KEY={}", "\"openrouter\": { \"apiKey\": \"{}\" },"],
            CounterExamples = ["sk-or-v1-{0-9a-f:16}", "sk-or-v1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
