namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Instagram: access tokens of its API.
/// <see href="https://developers.facebook.com/docs/instagram-platform/reference/access_token">Access tokens</see>.
/// </summary>
internal sealed class Instagram : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "instagram-access-token",
            Title = "Instagram access token",
            Severity = Severity.High,
            Shapes = ["IGQV{A-Za-z0-9_-:100-300}", "IGQW{A-Za-z0-9_-:100-300}", "IGAA{A-Za-z0-9_-:100-300}"],
            Advice = ["remove the application at instagram.com: Settings, Apps and websites"],
            Examples = ["INSTAGRAM_TOKEN={}", "https://graph.instagram.com/me?access_token={}"],
            CounterExamples =
            [
                "IGQV{A-Za-z0-9:20}",
                "IGQVxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
