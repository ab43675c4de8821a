namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ScrapingBee: API keys.
/// <see href="https://www.scrapingbee.com/documentation/">Documentation</see>.
/// </summary>
internal sealed class ScrapingBee : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "scrapingbee-api-key",
            Title = "ScrapingBee API key",
            Severity = Severity.High,
            Names = ["scrapingbee", "scraping bee"],
            Shapes = ["{0-9A-Z:80}"],
            Advice = ["regenerate it at app.scrapingbee.com: Account"],
            Examples = ["SCRAPINGBEE_API_KEY={}", "scrapingbee_key = '{}'"],
            CounterExamples = ["scrapingbee_country: {A-Z:2}", "build = \"{0-9A-Z:80}\""],
        },
    ];
}
