namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Kraken: API keys and the private keys that sign requests.
/// <see href="https://docs.kraken.com/api/docs/guides/spot-rest-auth/">Spot REST authentication</see>.
/// </summary>
internal sealed class Kraken : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "kraken-private-key",
            Title = "Kraken private key",
            Severity = Severity.Critical,
            Names = ["kraken"],
            Shapes = ["{A-Za-z0-9+/:86}=="],
            Advice = ["delete the key in Kraken: Settings, API"],
            Examples = ["KRAKEN_PRIVATE_KEY={}", "export KRAKEN_PRIVATE_KEY='{}'", "kraken.private.key={}"],
            CounterExamples = ["kraken_version: {A-Za-z0-9+/:43} {A-Za-z0-9+/:43}==", "etag = \"{A-Za-z0-9+/:86}==\""],
        },
        new NamedRule
        {
            Id = "kraken-api-key",
            Title = "Kraken API key",
            Severity = Severity.Medium,
            Names = ["kraken"],
            Shapes = ["{A-Za-z0-9+/:56}"],
            Advice = ["delete the key in Kraken if its private key is known too: Settings, API"],
            Examples = ["kraken_api_key: \"{}\"", "KRAKEN_API_KEY = '{}'", "ENV KRAKEN_API_KEY={}"],
            CounterExamples = ["kraken_version: {A-Za-z0-9+/:28} {A-Za-z0-9+/:28}", "\"digest\": \"{A-Za-z0-9+/:56}\""],
        },
    ];
}
