namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Cohere: API keys for trial and production.
/// <see href="https://docs.cohere.com/docs/rate-limits">API keys</see>.
/// </summary>
internal sealed class Cohere : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "cohere-api-key",
            Title = "Cohere API key",
            Severity = Severity.High,
            Names = ["cohere", "co api"],
            Shapes = ["{A-Za-z0-9:40}"],
            Advice = ["delete it at dashboard.cohere.com/api-keys"],
            Examples = ["CO_API_KEY={}", "cohere_api_key: '{}'"],
            CounterExamples = ["cohere_model = \"{a-z:12}\"", "build = \"{A-Za-z0-9:40}\""],
        },
    ];
}
