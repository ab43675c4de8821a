namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Baseten: API keys.
/// <see href="https://docs.baseten.co/organization/api-keys">API keys</see>.
/// </summary>
internal sealed class Baseten : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "baseten-api-key",
            Title = "Baseten API key",
            Severity = Severity.High,
            Names = ["baseten"],
            Shapes = ["{A-Za-z0-9:8}.{A-Za-z0-9:32}"],
            Advice = ["delete it at app.baseten.co/settings/api_keys"],
            Examples = ["BASETEN_API_KEY={}", "baseten_api_key: \"{}\""],
            CounterExamples = ["baseten_model: {a-z:8}", "build = \"{A-Za-z0-9:8}.{A-Za-z0-9:32}\""],
        },
    ];
}
