namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// JetBrains: permanent tokens of YouTrack, Hub and the Marketplace, access tokens of TeamCity.
/// <see href="https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html">Permanent tokens</see>.
/// </summary>
internal sealed class JetBrains : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "jetbrains-permanent-token",
            Title = "YouTrack, Hub or JetBrains Marketplace permanent token",
            Severity = Severity.High,
            Shapes =
            [
                "perm:{A-Za-z0-9+/=_-:4-120}.{A-Za-z0-9+/=_-:4-160}.{A-Za-z0-9:30}",
                "perm-{A-Za-z0-9+/=_-:4-120}.{A-Za-z0-9+/=_-:4-160}.{A-Za-z0-9:30}",
            ],
            Advice = ["delete it in YouTrack or Hub: Profile, Account security; in the Marketplace: My tokens"],
            Examples = ["YOUTRACK_TOKEN={}", "Authorization: Bearer {}", "intellijPublishToken={}"],
            CounterExamples =
            [
                "perm:{A-Za-z0-9:8}.{A-Za-z0-9:8}.{A-Za-z0-9:8}",
                "perm:xxxxxxxx.xxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "teamcity-access-token",
            Title = "TeamCity access token",
            Severity = Severity.High,
            Shapes = ["eyJ0eXAiOiAiVENWMiJ9.{A-Za-z0-9_-:36}.{A-Za-z0-9_-:48}"],
            Advice = ["delete it in TeamCity: Profile, Access tokens"],
            Examples = ["TEAMCITY_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["eyJ0eXAiOiAiVENWMiJ9.{A-Za-z0-9_-:10}", "eyJ0eXAiOiAiVENWMiJ9"],
        },
    ];
}
