namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Nasdaq Data Link, once Quandl: API keys.
/// <see href="https://docs.data.nasdaq.com/docs/getting-started">Getting started</see>.
/// </summary>
internal sealed class Quandl : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "quandl-api-key",
            Title = "Nasdaq Data Link API key",
            Severity = Severity.Medium,
            Names = ["quandl", "nasdaq data", "nasdaq api"],
            Shapes = ["{A-Za-z0-9_-:20}"],
            Advice = ["make a new key on data.nasdaq.com: Account settings"],
            Examples = ["<QuandlApiKey>{}</QuandlApiKey>", "quandl_api_key: \"{}\"", "QUANDL_API_KEY = '{}'"],
            CounterExamples = ["quandl_version: {A-Za-z0-9_-:10} {A-Za-z0-9_-:10}", "etag = \"{A-Za-z0-9_-:20}\""],
        },
    ];
}
