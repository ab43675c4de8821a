namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Linear: API keys and tokens of OAuth applications.
/// <see href="https://linear.app/developers/graphql">GraphQL API</see>.
/// </summary>
internal sealed class Linear : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "linear-api-key",
            Title = "Linear API key",
            Severity = Severity.High,
            Shapes = ["lin_api_{A-Za-z0-9:40}"],
            Advice = ["revoke it in Linear: Settings, Security and access, Personal API keys"],
            Examples = ["LINEAR_API_KEY={}", "curl -H \"Authorization: {}\" https://api.linear.app/graphql"],
            CounterExamples = ["lin_api_{A-Za-z0-9:12}", "lin_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "linear-oauth-token",
            Title = "Linear OAuth token",
            Severity = Severity.High,
            Shapes = ["lin_oauth_{0-9a-f:64}"],
            Advice = ["revoke it at api.linear.app/oauth/revoke"],
            Examples = ["LINEAR_TOKEN={}", "\"access_token\": \"{}\","],
            CounterExamples =
            [
                "lin_oauth_{0-9a-f:12}",
                "lin_oauth_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "linear-webhook-secret",
            Title = "Linear webhook signing secret",
            Severity = Severity.Medium,
            Shapes = ["lin_wh_{A-Za-z0-9:40}"],
            Advice = ["delete the webhook in Linear and make it anew: Settings, API"],
            Examples = ["LINEAR_WEBHOOK_SECRET={}", "secret: \"{}\""],
            CounterExamples = ["lin_wh_{A-Za-z0-9:12}", "lin_wh_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
