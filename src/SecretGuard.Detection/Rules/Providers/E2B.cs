namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// E2B: API keys of teams, and access tokens of users, which are the same behind sk_.
/// <see href="https://e2b.dev/docs/api-key">API key</see>.
/// </summary>
internal sealed class E2B : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "e2b-api-key",
            Title = "E2B API key or access token",
            Severity = Severity.High,
            Shapes = ["e2b_{0-9a-f:40}"],
            Advice = ["delete it at e2b.dev/dashboard: Keys, or Account"],
            Examples = ["E2B_API_KEY={}", "E2B_ACCESS_TOKEN=sk_{}", "sandbox = Sandbox(api_key=\"{}\")"],
            CounterExamples = ["e2b_{0-9a-f:12}", "sk_e2b_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
