namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// LangSmith: personal access tokens and service keys.
/// <see href="https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key">API keys</see>.
/// </summary>
internal sealed class LangSmith : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "langsmith-api-key",
            Title = "LangSmith API key",
            Severity = Severity.High,
            Shapes = ["lsv2_pt_{0-9a-f:32}_{0-9a-f:10}", "lsv2_sk_{0-9a-f:32}_{0-9a-f:10}", "ls__{0-9a-f:32}"],
            Advice = ["delete it at smith.langchain.com: Settings, API keys"],
            Examples = ["LANGSMITH_API_KEY={}", "os.environ[\"LANGCHAIN_API_KEY\"] = \"{}\""],
            CounterExamples = ["lsv2_pt_{0-9a-f:12}", "lsv2_pt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxx"],
        },
    ];
}
