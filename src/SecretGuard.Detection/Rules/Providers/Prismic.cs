namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Prismic: permanent access tokens.
/// <see href="https://prismic.io/docs/access-token">Access tokens</see>.
/// </summary>
internal sealed class Prismic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "prismic-access-token",
            Title = "Prismic access token",
            Severity = Severity.Medium,
            Names = ["prismic"],
            Shapes = ["MC5{A-Za-z0-9_-:21}.{A-Za-z0-9_-:40-200}"],
            Advice = ["delete it: Prismic, Settings, API and security"],
            Examples = ["prismic_access_token: {}", "  \"prismicAccessToken\": \"{}\","],
            CounterExamples =
            [
                "digest = \"{}\"",
                "PRISMIC_ACCESS_TOKEN=MC5xxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
