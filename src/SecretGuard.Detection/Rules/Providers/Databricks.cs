namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Databricks: personal access tokens, secrets of service principals.
/// <see href="https://docs.databricks.com/aws/en/dev-tools/auth/pat">Authenticate with personal access tokens</see>.
/// </summary>
internal sealed class Databricks : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "databricks-personal-access-token",
            Title = "Databricks personal access token",
            Severity = Severity.Critical,
            Shapes = ["dapi{0-9a-f:32}-{0-9:1}", "dapi{0-9a-f:32}"],
            Advice = ["revoke it: databricks tokens delete ID"],
            Examples = ["DATABRICKS_TOKEN={}", "databricks_token: {}"],
            CounterExamples = ["see dapi{0-9a-f:10}-{0-9:1} there", "dapi00000000000000000000000000000000-0"],
        },
        new TokenRule
        {
            Id = "databricks-oauth-secret",
            Title = "Databricks OAuth secret",
            Severity = Severity.Critical,
            Shapes = ["dose{0-9a-f:32}"],
            Advice = ["delete it: Databricks, Identity and access, Service principals, Secrets"],
            Examples = ["const databricksClientSecret = \"{}\";", "databricks-client-secret: \"{}\""],
            CounterExamples = ["see dose{0-9a-f:10} there", "dose00000000000000000000000000000000"],
        },
    ];
}
