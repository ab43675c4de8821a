namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Elastic: API keys of Elastic Cloud and of Elasticsearch.
/// <see href="https://www.elastic.co/docs/deploy-manage/api-keys">Elastic API keys</see>.
/// </summary>
internal sealed class Elastic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "elastic-cloud-api-key",
            Title = "Elastic Cloud API key",
            Severity = Severity.Critical,
            Shapes = ["essu_{A-Za-z0-9+/_-:56-200}"],
            Advice = ["revoke it: Elastic Cloud console, Organisation, API keys"],
            Examples = ["ec_api_key: {}", "  \"ecApiKey\": \"{}\","],
            CounterExamples =
            [
                "see essu_{A-Za-z0-9+/_-:12} there",
                "essu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "elasticsearch-api-key",
            Title = "Elasticsearch API key",
            Severity = Severity.High,
            Names =
            [
                "elastic api",
                "elasticsearch api",
                "elastic apikey",
                "elasticsearch apikey",
                "kibana api key",
                "es api key",
            ],
            Shapes = ["{A-Za-z0-9+:1}{A-Za-z0-9+/:57}=="],
            Advice = ["invalidate it: DELETE /_security/api_key"],
            Examples = ["elasticsearch_api_key = \"{}\"", "export ELASTICSEARCH_API_KEY='{}'"],
            CounterExamples =
            [
                "<id>{}</id>",
                "ELASTICSEARCH_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx==",
            ],
        },
    ];
}
