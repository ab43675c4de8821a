namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Supabase: keys of projects and tokens of accounts.
/// <see href="https://supabase.com/docs/guides/api/api-keys">API keys</see>.
/// </summary>
internal sealed class Supabase : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "supabase-secret-key",
            Title = "Supabase secret key",
            Severity = Severity.Critical,
            Shapes = ["sb_secret_{A-Za-z0-9_-:22}_{A-Za-z0-9_-:8}"],
            Advice =
            [
                "delete it: Supabase dashboard, Project settings, API keys",
                "it goes past row level security: look at what was read and written",
            ],
            Examples = ["supabase.secret.key={}", "supabase_secret_key = \"{}\""],
            CounterExamples =
            [
                "see sb_secret_{A-Za-z0-9_-:7}_{A-Za-z0-9_-:8} there",
                "sb_secret_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "supabase-access-token",
            Title = "Supabase access token",
            Severity = Severity.Critical,
            Shapes = ["sbp_{0-9a-f:40}", "sbp_oauth_{0-9a-f:40}"],
            Advice = ["delete it: Supabase dashboard, Account, Access tokens"],
            Examples = ["SUPABASE_ACCESS_TOKEN={}", "const supabaseAccessToken = \"{}\";"],
            CounterExamples = ["see sbp_{0-9a-f:12} there", "sbp_0000000000000000000000000000000000000000"],
        },
    ];
}
