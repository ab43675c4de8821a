namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Weaviate Cloud: API keys of clusters.
/// <see href="https://docs.weaviate.io/cloud/manage-clusters/authentication">Authentication</see>.
/// </summary>
internal sealed class Weaviate : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "weaviate-api-key",
            Title = "Weaviate API key",
            Severity = Severity.High,
            Names = ["weaviate", "wcd api", "wcs api"],
            Shapes = ["{A-Za-z0-9:36}"],
            Advice = ["rotate it: Weaviate Cloud console, the cluster, API keys"],
            Examples = ["weaviate_api_key = \"{}\"", "export WEAVIATE_API_KEY='{}'"],
            CounterExamples = ["\"version\": \"{}\",", "WEAVIATE_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
