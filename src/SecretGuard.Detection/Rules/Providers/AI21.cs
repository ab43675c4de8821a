namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// AI21 Labs: API keys.
/// <see href="https://docs.ai21.com/reference/api-keys">API keys</see>.
/// </summary>
internal sealed class AI21 : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "ai21-api-key",
            Title = "AI21 API key",
            Severity = Severity.High,
            Names = ["ai21"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete it at studio.ai21.com: Settings, API keys"],
            Examples = ["AI21_API_KEY={}", "\"ai21_api_key\": \"{}\","],
            CounterExamples = ["ai21_model = \"{a-z:12}\"", "build = \"{A-Za-z0-9:32}\""],
        },
    ];
}
