namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Monday.com: API tokens, which are JSON web tokens with the number of the token in front.
/// <see href="https://developer.monday.com/api-reference/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class Monday : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "monday-api-token",
            Title = "Monday.com API token",
            Severity = Severity.High,
            Shapes = ["eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOj{A-Za-z0-9_-:80-400}.{A-Za-z0-9_-:43}"],
            Advice = ["regenerate it in Monday.com: Developers, API token"],
            Examples = ["MONDAY_API_TOKEN={}", "curl https://api.monday.com/v2 -H \"Authorization: {}\""],
            CounterExamples = ["eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOj", "eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOjxxxxxxxxxxxxxxxx"],
        },
    ];
}
