namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Instana: agent keys and API tokens.
/// <see href="https://www.ibm.com/docs/en/instana-observability?topic=apis-instana-rest-api">Instana REST API</see>.
/// </summary>
internal sealed class Instana : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "instana-key",
            Title = "Instana key",
            Severity = Severity.Medium,
            Names = ["instana"],
            Shapes = ["{A-Za-z0-9_-:22}"],
            Advice = ["delete it: Instana, Settings, API tokens or Agent keys"],
            Examples = ["instana.api.token={}", "instana-api-token: \"{}\""],
            CounterExamples = ["<id>{}</id>", "INSTANA_API_TOKEN=xxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
