namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// New Relic: keys of people, licences, inserts and queries.
/// <see href="https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/">New Relic API keys</see>.
/// </summary>
internal sealed class NewRelic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "newrelic-user-key",
            Title = "New Relic user key",
            Severity = Severity.High,
            Shapes = ["NRAK-{A-Z0-9:27}"],
            Advice = ["delete it: New Relic, API keys"],
            Examples = ["NEW_RELIC_API_KEY={}", "new_relic_api_key: {}"],
            CounterExamples = ["see NRAK-{A-Z0-9:9} there", "NRAK-XXXXXXXXXXXXXXXXXXXXXXXXXXX"],
        },
        new TokenRule
        {
            Id = "newrelic-license-key",
            Title = "New Relic licence key",
            Severity = Severity.Medium,
            Shapes = ["{0-9a-f:32}FFFFNRAL", "eu01xx{0-9a-f:26}FFFFNRAL"],
            Advice = ["delete it: New Relic, API keys"],
            Examples = ["const newRelicLicenseKey = \"{}\";", "new-relic-license-key: \"{}\""],
            CounterExamples = ["see {0-9a-f:10}FFFFNRAL there", "00000000000000000000000000000000FFFFNRAL"],
        },
        new TokenRule
        {
            Id = "newrelic-insert-key",
            Title = "New Relic insert key",
            Severity = Severity.Medium,
            Shapes = ["NRII-{A-Za-z0-9_-:32}"],
            Advice = ["delete it: New Relic, API keys"],
            Examples = ["new.relic.insert.key={}", "new_relic_insert_key = \"{}\""],
            CounterExamples = ["see NRII-{A-Za-z0-9_-:10} there", "NRII-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "newrelic-query-key",
            Title = "New Relic query key",
            Severity = Severity.Medium,
            Shapes = ["NRIQ-{A-Za-z0-9_-:32}"],
            Advice = ["delete it: New Relic, API keys"],
            Examples = ["NEW_RELIC_QUERY_KEY={}", "const newRelicQueryKey = \"{}\";"],
            CounterExamples = ["see NRIQ-{A-Za-z0-9_-:10} there", "NRIQ-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "newrelic-admin-key",
            Title = "New Relic admin key",
            Severity = Severity.High,
            Shapes = ["NRAA-{0-9a-f:27}"],
            Advice = ["delete it: New Relic, API keys"],
            Examples = ["new_relic_admin_key: {}", "  \"newRelicAdminKey\": \"{}\","],
            CounterExamples = ["see NRAA-{0-9a-f:9} there", "NRAA-000000000000000000000000000"],
        },
        new TokenRule
        {
            Id = "newrelic-rest-key",
            Title = "New Relic REST API key",
            Severity = Severity.High,
            Shapes = ["NRRA-{0-9a-f:42}"],
            Advice = ["delete it: New Relic, API keys"],
            Examples = ["new_relic_rest_key = \"{}\"", "export NEW_RELIC_REST_KEY='{}'"],
            CounterExamples = ["see NRRA-{0-9a-f:12} there", "NRRA-000000000000000000000000000000000000000000"],
        },
    ];
}
