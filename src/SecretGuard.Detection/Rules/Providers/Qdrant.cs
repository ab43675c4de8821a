namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Qdrant Cloud: database keys of the older kind.
/// <see href="https://qdrant.tech/documentation/cloud/authentication/">Database authentication in Qdrant Managed Cloud</see>.
/// </summary>
internal sealed class Qdrant : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "qdrant-api-key",
            Title = "Qdrant API key",
            Severity = Severity.High,
            Names = ["qdrant"],
            Shapes = ["{A-Za-z0-9_-:54}"],
            Advice = ["delete it: Qdrant Cloud, the cluster, API keys"],
            Examples = ["qdrant_api_key: {}", "  \"qdrantApiKey\": \"{}\","],
            CounterExamples =
            [
                "digest = \"{}\"",
                "QDRANT_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
