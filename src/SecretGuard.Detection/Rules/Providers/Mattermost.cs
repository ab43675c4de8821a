namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mattermost: access tokens and webhooks. Both are identifiers of 26 characters in the alphabet z-base-32.
/// <see href="https://developers.mattermost.com/integrate/reference/personal-access-token/">Personal access tokens</see>.
/// </summary>
internal sealed class Mattermost : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "mattermost-access-token",
            Title = "Mattermost access token",
            Severity = Severity.High,
            Names = ["mattermost", "mm token", "mm auth token"],
            Shapes = ["{a-km-uw-z13-9:26}"],
            Advice = ["revoke it in Mattermost: Profile, Security, Personal access tokens"],
            Examples = ["MATTERMOST_TOKEN={}", "mattermost_access_token: \"{}\""],
            CounterExamples = ["mattermost_team: {a-k:8}", "build = \"{a-km-uw-z13-9:26}\""],
        },
        new TokenRule
        {
            Id = "mattermost-webhook",
            Title = "Mattermost incoming webhook",
            Severity = Severity.Medium,
            Shapes = ["hooks/{a-km-uw-z13-9:26}"],
            Advice = ["delete it in Mattermost: Integrations, Incoming webhooks"],
            Examples = ["MATTERMOST_WEBHOOK=https://mattermost.example.com/{}", "url: https://chat.example.com/{}"],
            CounterExamples =
            [
                "https://mattermost.example.com/hooks/{a-k:8}",
                "https://mattermost.example.com/hooks/xxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
