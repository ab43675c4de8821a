namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Applitools: API keys, which end in 110.
/// <see href="https://applitools.com/tutorials/guides/getting-started/registering-an-account">API key</see>.
/// </summary>
internal sealed class Applitools : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "applitools-api-key",
            Title = "Applitools API key",
            Severity = Severity.Medium,
            Names = ["applitools api key", "applitools key", "applitools apikey"],
            Shapes = ["{A-Za-z0-9_-:43}110", "{A-Za-z0-9_-:44}110"],
            Advice = ["ask Applitools' support for a new key"],
            Examples = ["APPLITOOLS_API_KEY={}", "applitools_api_key: \"{}\""],
            CounterExamples = ["applitools_batch: {a-z:12}", "APPLITOOLS_API_KEY=${APPLITOOLS_API_KEY}"],
        },
    ];
}
