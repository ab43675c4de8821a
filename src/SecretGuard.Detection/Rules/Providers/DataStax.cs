namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// DataStax Astra: application tokens.
/// <see href="https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html">Manage application tokens</see>.
/// </summary>
internal sealed class DataStax : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "datastax-astra-token",
            Title = "DataStax Astra application token",
            Severity = Severity.Critical,
            Shapes = ["AstraCS:{A-Za-z0-9:24}:{0-9a-f:64}"],
            Advice = ["delete it: Astra portal, Settings, Application tokens"],
            Examples =
            [
                "export ASTRA_DB_APPLICATION_TOKEN='{}'",
                "<add key=\"AstraDbApplicationToken\" value=\"{}\" />",
            ],
            CounterExamples =
            [
                "see AstraCS:{A-Za-z0-9:24}:{0-9a-f:12} there",
                "AstraCS:xxxxxxxxxxxxxxxxxxxxxxxx:0000000000000000000000000000000000000000000000000000000000000000",
            ],
        },
    ];
}
