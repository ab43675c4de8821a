namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Lokalise: API tokens.
/// <see href="https://docs.lokalise.com/en/articles/1929556-api-tokens">API tokens</see>.
/// </summary>
internal sealed class Lokalise : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "lokalise-api-token",
            Title = "Lokalise API token",
            Severity = Severity.Medium,
            Names = ["lokalise token", "lokalise api token", "lokalise api key"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["revoke it in Lokalise: Profile settings, API tokens"],
            Examples = ["LOKALISE_API_TOKEN={}", "lokalise_token: \"{}\""],
            CounterExamples = ["lokalise_commit: {0-9a-f:40}", "LOKALISE_API_TOKEN=${LOKALISE_API_TOKEN}"],
        },
    ];
}
