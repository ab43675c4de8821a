namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Apify: API tokens.
/// <see href="https://docs.apify.com/platform/integrations/api">API integration</see>.
/// </summary>
internal sealed class Apify : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "apify-api-token",
            Title = "Apify API token",
            Severity = Severity.High,
            Shapes = ["apify_api_{A-Za-z0-9:36}"],
            Advice = ["delete it at console.apify.com/settings/integrations"],
            Examples = ["APIFY_TOKEN={}", "https://api.apify.com/v2/acts?token={}"],
            CounterExamples = ["apify_api_{A-Za-z0-9:12}", "apify_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
