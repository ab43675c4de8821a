namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// CockroachDB Cloud: API keys.
/// <see href="https://www.cockroachlabs.com/docs/cockroachcloud/managing-access">Manage access</see>.
/// </summary>
internal sealed class CockroachDb : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "cockroachdb-cloud-api-key",
            Title = "CockroachDB Cloud API key",
            Severity = Severity.Critical,
            Shapes = ["CCDB1_{A-Za-z0-9:22}_{A-Za-z0-9:40}"],
            Advice = ["delete it: CockroachDB Cloud console, Access management, Service accounts"],
            Examples = ["export COCKROACH_API_KEY='{}'", "<add key=\"CockroachApiKey\" value=\"{}\" />"],
            CounterExamples =
            [
                "see CCDB1_{A-Za-z0-9:22}_{A-Za-z0-9:12} there",
                "CCDB1_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
