namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mistral AI: API keys.
/// <see href="https://docs.mistral.ai/getting-started/quickstart/">Quickstart</see>.
/// </summary>
internal sealed class Mistral : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "mistral-api-key",
            Title = "Mistral API key",
            Severity = Severity.High,
            Names = ["mistral"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete it at console.mistral.ai/api-keys"],
            Examples = ["MISTRAL_API_KEY={}", "mistral_api_key = \"{}\""],
            CounterExamples = ["mistral_model = \"{a-z:12}\"", "build = \"{A-Za-z0-9:32}\""],
        },
    ];
}
