namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Cloudsmith: API keys, and entitlement tokens in the addresses of packages.
/// <see href="https://docs.cloudsmith.com/accounts-and-teams/api-key">API key</see>.
/// </summary>
internal sealed class Cloudsmith : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "cloudsmith-api-key",
            Title = "Cloudsmith API key",
            Severity = Severity.High,
            Names = ["cloudsmith api key", "cloudsmith key", "cloudsmith token", "cloudsmith api token"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["refresh it in Cloudsmith: the user's menu, Personal API keys"],
            Examples = ["CLOUDSMITH_API_KEY={}", "cloudsmith_api_key: \"{}\""],
            CounterExamples = ["cloudsmith_sha1: {0-9a-f:40}", "CLOUDSMITH_API_KEY=${CLOUDSMITH_API_KEY}"],
        },
        new TokenRule
        {
            Id = "cloudsmith-entitlement-token",
            Title = "Cloudsmith entitlement token",
            Severity = Severity.Medium,
            Shapes = ["dl.cloudsmith.io/{A-Za-z0-9:16}"],
            Advice = ["refresh it in Cloudsmith: the repository, Entitlement tokens"],
            Examples =
            [
                "deb https://{}/example/repo/deb/ubuntu noble main",
                "<url>https://{}/example/repo/maven/</url>",
            ],
            CounterExamples =
            [
                "https://dl.cloudsmith.io/public/example/repo/deb/ubuntu",
                "https://dl.cloudsmith.io/xxxxxxxxxxxxxxxx/example/repo",
            ],
        },
    ];
}
