namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Cursor: keys of users and of team administrators.
/// <see href="https://docs.cursor.com/en/account/teams/admin-api">Admin API</see>.
/// </summary>
internal sealed class Cursor : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "cursor-user-api-key",
            Title = "Cursor user API key",
            Severity = Severity.High,
            Shapes = ["crsr_{0-9a-f:64}"],
            Advice = ["delete it at cursor.com/dashboard: Integrations"],
            Examples = ["CURSOR_API_KEY={}", "curl https://api.cursor.com/v0/me -u {}:"],
            CounterExamples =
            [
                "crsr_{0-9a-f:12}",
                "crsr_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "cursor-api-key",
            Title = "Cursor API key",
            Severity = Severity.High,
            Names = ["cursor"],
            Shapes = ["key_{0-9a-f:64}"],
            Advice = ["revoke it at cursor.com/dashboard: Settings, Advanced, Admin API keys"],
            Examples = ["CURSOR_API_KEY={}", "cursor_admin_key: \"{}\""],
            CounterExamples = ["cursor_style: key_{a-z:8}", "see key_{0-9a-f:64}"],
        },
    ];
}
