namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// TomTom: API keys.
/// <see href="https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/">API keys</see>.
/// </summary>
internal sealed class TomTom : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "tomtom-api-key",
            Title = "TomTom API key",
            Severity = Severity.Medium,
            Names = ["tomtom", "tom tom"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete it in the TomTom developer portal: My dashboard"],
            Examples = ["export TOMTOM_API_KEY='{}'", "tomtom.api.key={}", "<TomtomApiKey>{}</TomtomApiKey>"],
            CounterExamples = ["tomtom_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "\"digest\": \"{A-Za-z0-9:32}\""],
        },
    ];
}
