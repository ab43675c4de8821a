namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// LinkedIn: client secrets and access tokens.
/// <see href="https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication">Authentication</see>.
/// </summary>
internal sealed class LinkedIn : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "linkedin-client-secret",
            Title = "LinkedIn client secret",
            Severity = Severity.High,
            Shapes = ["WPL_AP1.{A-Za-z0-9:16}.{A-Za-z0-9+/:6}==", "WPL_AP0.{A-Za-z0-9:16}.{A-Za-z0-9+/:6}=="],
            Advice = ["generate a new one at linkedin.com/developers/apps: the application, Auth"],
            Examples = ["LINKEDIN_CLIENT_SECRET={}", "clientSecret: '{}'"],
            CounterExamples = ["WPL_AP1.{A-Za-z0-9:6}", "WPL_AP1.xxxxxxxxxxxxxxxx.xxxxxx=="],
        },
        new NamedRule
        {
            Id = "linkedin-legacy-client-secret",
            Title = "LinkedIn client secret of the older kind",
            Severity = Severity.High,
            Names = ["linkedin client secret", "linkedin secret", "linkedin app secret"],
            Shapes = ["{A-Za-z0-9:16}"],
            Advice = ["generate a new one at linkedin.com/developers/apps: the application, Auth"],
            Examples = ["LINKEDIN_CLIENT_SECRET={}", "linkedinSecret: \"{}\""],
            CounterExamples = ["linkedin_client_id: {a-z:8}", "build = \"{A-Za-z0-9:16}\""],
        },
        new TokenRule
        {
            Id = "linkedin-access-token",
            Title = "LinkedIn access token",
            Severity = Severity.High,
            Shapes =
            [
                "AQU{A-Za-z0-9_-:240-900}",
                "AQV{A-Za-z0-9_-:240-900}",
                "AQW{A-Za-z0-9_-:240-900}",
                "AQX{A-Za-z0-9_-:240-900}",
            ],
            Advice =
            [
                "revoke the access of the application at linkedin.com: Settings, Data privacy, Permitted services",
            ],
            Examples = ["LINKEDIN_ACCESS_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["AQV{A-Za-z0-9:40}", "{A-Z:9}AQV{A-Za-z0-9:300}"],
        },
    ];
}
