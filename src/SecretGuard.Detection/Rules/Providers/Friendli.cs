namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Friendli: personal access tokens.
/// <see href="https://friendli.ai/docs/guides/personal_access_tokens">Personal access tokens</see>.
/// </summary>
internal sealed class Friendli : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "friendli-token",
            Title = "Friendli access token",
            Severity = Severity.High,
            Shapes = ["flp_{A-Za-z0-9:40-50}"],
            Advice = ["delete it at friendli.ai: Personal settings, Tokens"],
            Examples = ["FRIENDLI_TOKEN={}", "client = SyncFriendli(token=\"{}\")"],
            CounterExamples = ["flp_{A-Za-z0-9:12}", "flp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
