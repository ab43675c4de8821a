namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Coze: personal access tokens and the tokens of service identities.
/// <see href="https://www.coze.com/docs/developer_guides/pat">Personal access tokens</see>.
/// </summary>
internal sealed class Coze : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "coze-access-token",
            Title = "Coze access token",
            Severity = Severity.High,
            Shapes = ["pat_{A-Za-z0-9:64}", "sat_{A-Za-z0-9:64}"],
            Advice = ["delete it at coze.com/open/oauth/pats"],
            Examples = ["COZE_API_TOKEN={}", "coze = Coze(auth=TokenAuth(token=\"{}\"))"],
            CounterExamples =
            [
                "pat_{A-Za-z0-9:12}",
                "pat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
