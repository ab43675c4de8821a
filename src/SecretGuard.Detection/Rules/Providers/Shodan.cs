namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Shodan: API keys.
/// <see href="https://developer.shodan.io/api">API</see>.
/// </summary>
internal sealed class Shodan : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "shodan-api-key",
            Title = "Shodan API key",
            Severity = Severity.Medium,
            Names = ["shodan"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["reset it on account.shodan.io"],
            Examples = ["<ShodanApiKey>{}</ShodanApiKey>", "shodan_api_key: \"{}\"", "SHODAN_API_KEY = '{}'"],
            CounterExamples = ["shodan_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "etag = \"{A-Za-z0-9:32}\""],
        },
    ];
}
