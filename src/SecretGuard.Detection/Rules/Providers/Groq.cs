namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Groq: API keys of its inference service.
/// <see href="https://console.groq.com/docs/quickstart">Quickstart</see>.
/// </summary>
internal sealed class Groq : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "groq-api-key",
            Title = "Groq API key",
            Severity = Severity.High,
            Shapes = ["gsk_{A-Za-z0-9:52}"],
            Advice = ["delete it at console.groq.com/keys"],
            Examples = ["GROQ_API_KEY={}", "client = Groq(api_key='{}')"],
            CounterExamples = ["gsk_{A-Za-z0-9:16}", "gsk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
