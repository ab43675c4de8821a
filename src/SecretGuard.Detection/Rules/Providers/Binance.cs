namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Binance: API keys and their secrets.
/// <see href="https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security">Request security</see>.
/// </summary>
internal sealed class Binance : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "binance-api-key",
            Title = "Binance API key or secret key",
            Severity = Severity.Critical,
            Names = ["binance"],
            Shapes = ["{A-Za-z0-9:64}"],
            Advice = ["delete the key in Binance: Account, API Management"],
            Examples =
            [
                "os.environ[\"BINANCE_SECRET_KEY\"] = \"{}\"",
                "\"binanceSecretKey\": \"{}\",",
                "define('BINANCE_SECRET_KEY', '{}');",
            ],
            CounterExamples = ["binance_version: {A-Za-z0-9:32} {A-Za-z0-9:32}", "revision: {A-Za-z0-9:64}"],
        },
    ];
}
