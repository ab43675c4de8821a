namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Ollama: API keys of its cloud.
/// <see href="https://docs.ollama.com/api/authentication">Authentication</see>.
/// </summary>
internal sealed class Ollama : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "ollama-api-key",
            Title = "Ollama API key",
            Severity = Severity.High,
            Names = ["ollama"],
            Shapes = ["{0-9a-f:32}.{A-Za-z0-9_-:24}"],
            Advice = ["revoke it at ollama.com/settings/keys"],
            Examples = ["OLLAMA_API_KEY={}", "ollama_key: '{}'"],
            CounterExamples = ["ollama_digest: {0-9a-f:12}", "build = \"{0-9a-f:32}.{A-Za-z0-9:24}\""],
        },
    ];
}
