namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Calendly: personal access tokens and those of OAuth, JSON web tokens that all name the same signing key.
/// <see href="https://developer.calendly.com/personal-access-tokens">Personal access tokens</see>.
/// </summary>
internal sealed class Calendly : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "calendly-access-token",
            Title = "Calendly access token",
            Severity = Severity.High,
            Shapes =
            [
                "eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0{A-Za-z0-9_-:20-80}.eyJ{A-Za-z0-9_-:100-500}.{A-Za-z0-9_-:86}",
            ],
            Advice = ["revoke it in Calendly: Integrations, API and webhooks"],
            Examples = ["CALENDLY_TOKEN={}", "headers = {'Authorization': 'Bearer {}'}"],
            CounterExamples =
            [
                "eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0",
                "eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0.eyJ",
            ],
        },
    ];
}
