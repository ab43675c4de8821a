namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Algolia: admin and write keys. Search-only keys are public and look the same, so the name must say which it
/// is.
/// <see href="https://www.algolia.com/doc/guides/security/api-keys/">API keys</see>.
/// </summary>
internal sealed class Algolia : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "algolia-admin-key",
            Title = "Algolia admin API key",
            Severity = Severity.High,
            Names =
            [
                "algolia admin",
                "algolia write",
                "algolia private",
                "algolia secret",
                "algolia indexing",
                "algolia usage",
                "algolia monitoring",
            ],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["regenerate it in Algolia: Settings, API keys"],
            Examples = ["algolia_admin_key: \"{}\"", "ALGOLIA_ADMIN_KEY = '{}'", "ENV ALGOLIA_ADMIN_KEY={}"],
            CounterExamples =
            [
                "ALGOLIA_SEARCH_ID={0-9a-f:16} {0-9a-f:16}", "etag: {0-9a-f:32}", "ALGOLIA_SEARCH_KEY={0-9a-f:32}", "searchOnlyApiKey: '{0-9a-f:32}'",
                "algolia: {\n  appId: '{A-Z0-9:10}',\n  apiKey: '{0-9a-f:32}',\n  indexName: 'docsearch',\n}",
            ],
        },
    ];
}
