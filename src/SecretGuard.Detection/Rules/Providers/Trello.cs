namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Trello: tokens, of the present form and of the older one, and secrets of applications.
/// <see href="https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/">Authorisation</see>.
/// </summary>
internal sealed class Trello : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "trello-token",
            Title = "Trello token",
            Severity = Severity.High,
            Shapes = ["ATTA{A-Za-z0-9:72}"],
            Advice = ["revoke it at trello.com/my/account: Applications"],
            Examples = ["TRELLO_TOKEN={}", "https://api.trello.com/1/members/me?token={}"],
            CounterExamples =
            [
                "ATTA{A-Za-z0-9:12}",
                "ATTAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "trello-legacy-token",
            Title = "Trello token or secret of the older kind",
            Severity = Severity.High,
            Names = ["trello"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["revoke it at trello.com/my/account: Applications"],
            Examples = ["TRELLO_TOKEN={}", "trello_secret: \"{}\""],
            CounterExamples = ["trello_board: {A-Za-z0-9:8}", "sha256: {0-9a-f:64}"],
        },
    ];
}
