namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Ory: API keys of projects, and the tokens of its OAuth2 and session services.
/// <see href="https://www.ory.sh/docs/concepts/personal-access-token">API keys</see>.
/// </summary>
internal sealed class Ory : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "ory-api-key",
            Title = "Ory API key",
            Severity = Severity.Critical,
            Shapes = ["ory_pat_{A-Za-z0-9:32}", "ory_wak_{A-Za-z0-9:32}"],
            Advice = ["delete it in the Ory console: Project settings, API keys"],
            Examples = ["ORY_API_KEY={}", "Authorization: Bearer {}"],
            CounterExamples = ["ory_pat_{A-Za-z0-9:8}", "ory_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "ory-oauth-token",
            Title = "Ory OAuth2 token",
            Severity = Severity.High,
            Shapes = ["ory_at_{A-Za-z0-9_-:43}.{A-Za-z0-9_-:43}", "ory_rt_{A-Za-z0-9_-:43}.{A-Za-z0-9_-:43}"],
            Advice = ["revoke it at the endpoint oauth2/revoke"],
            Examples = ["ORY_ACCESS_TOKEN={}", "\"refresh_token\": \"{}\","],
            CounterExamples = ["ory_at_{A-Za-z0-9:12}", "ory_rt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "ory-session-token",
            Title = "Ory session token",
            Severity = Severity.Medium,
            Shapes = ["ory_st_{A-Za-z0-9:32}"],
            Advice = ["revoke the session in the Ory console: Identities"],
            Examples = ["ORY_SESSION_TOKEN={}", "X-Session-Token: {}"],
            CounterExamples = ["ory_st_{A-Za-z0-9:8}", "ory_st_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
