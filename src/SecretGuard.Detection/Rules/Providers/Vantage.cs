namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Vantage: API tokens.
/// <see href="https://docs.vantage.sh/api/authentication">Authentication</see>.
/// </summary>
internal sealed class Vantage : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "vantage-api-token",
            Title = "Vantage API token",
            Severity = Severity.Medium,
            Shapes = ["vntg_tkn_{0-9a-f:40}"],
            Advice = ["delete it: Vantage, Settings, API access tokens"],
            Examples = ["<add key=\"VantageApiToken\" value=\"{}\" />", "VANTAGE_API_TOKEN={}"],
            CounterExamples = ["see vntg_tkn_{0-9a-f:12} there", "vntg_tkn_0000000000000000000000000000000000000000"],
        },
    ];
}
