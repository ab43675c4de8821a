namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// dbt platform: tokens of people and of service accounts.
/// <see href="https://docs.getdbt.com/docs/dbt-apis/authentication">Authentication tokens</see>.
/// </summary>
internal sealed class Dbt : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "dbt-service-token",
            Title = "dbt service account token",
            Severity = Severity.Critical,
            Shapes = ["dbtc_{A-Za-z0-9_-:32-64}"],
            Advice = ["delete it: dbt platform, Account settings, Service tokens"],
            Examples = ["const dbtCloudApiToken = \"{}\";", "dbt-cloud-api-token: \"{}\""],
            CounterExamples = ["see dbtc_{A-Za-z0-9_-:10} there", "dbtc_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "dbt-personal-token",
            Title = "dbt personal access token",
            Severity = Severity.Critical,
            Shapes = ["dbtu_{A-Za-z0-9_-:32-64}"],
            Advice = ["delete it: dbt platform, Account settings, Personal tokens"],
            Examples = ["dbt.api.key={}", "dbt_api_key = \"{}\""],
            CounterExamples = ["see dbtu_{A-Za-z0-9_-:10} there", "dbtu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
