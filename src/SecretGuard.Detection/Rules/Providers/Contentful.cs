namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Contentful: tokens of people, delivery tokens.
/// <see href="https://www.contentful.com/developers/docs/references/authentication/">Authentication</see>.
/// </summary>
internal sealed class Contentful : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "contentful-personal-access-token",
            Title = "Contentful personal access token",
            Severity = Severity.Critical,
            Shapes = ["CFPAT-{A-Za-z0-9_-:43}"],
            Advice = ["revoke it: Contentful, Account settings, CMA tokens"],
            Examples = ["CONTENTFUL_MANAGEMENT_TOKEN={}", "contentful_management_token: {}"],
            CounterExamples = ["see CFPAT-{A-Za-z0-9_-:12} there", "CFPAT-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "contentful-delivery-token",
            Title = "Contentful delivery or preview token",
            Severity = Severity.Medium,
            Names = ["contentful"],
            Shapes = ["{A-Za-z0-9_-:43}"],
            Advice = ["regenerate it: Contentful, Settings, API keys"],
            Examples = ["const contentfulAccessToken = \"{}\";", "contentful-access-token: \"{}\""],
            CounterExamples = ["checksum={}", "CONTENTFUL_ACCESS_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
