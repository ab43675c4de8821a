namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Prefect Cloud: API keys of people and service accounts.
/// <see href="https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys">API keys</see>.
/// </summary>
internal sealed class Prefect : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "prefect-api-key",
            Title = "Prefect API key",
            Severity = Severity.High,
            Shapes = ["pnu_{A-Za-z0-9:36}", "pnb_{A-Za-z0-9:36}"],
            Advice = ["delete it in Prefect Cloud: Account settings, API keys; or Service accounts"],
            Examples = ["PREFECT_API_KEY={}", "prefect cloud login --key {}"],
            CounterExamples = ["pnu_{A-Za-z0-9:20}", "pnu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
