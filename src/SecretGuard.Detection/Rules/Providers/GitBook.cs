namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// GitBook: API tokens.
/// <see href="https://gitbook.com/docs/developers/gitbook-api/authentication">Authentication</see>.
/// </summary>
internal sealed class GitBook : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "gitbook-api-token",
            Title = "GitBook API token",
            Severity = Severity.High,
            Shapes = ["gb_api_{A-Za-z0-9:40}"],
            Advice = ["delete it at app.gitbook.com/account/developer"],
            Examples = ["GITBOOK_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["gb_api_{A-Za-z0-9:8}", "gb_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
