namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Alpaca: secret keys for trading.
/// <see href="https://docs.alpaca.markets/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class Alpaca : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "alpaca-secret-key",
            Title = "Alpaca secret key",
            Severity = Severity.Critical,
            Names = ["alpaca", "apca"],
            Shapes = ["{A-Za-z0-9/:40}", "{A-Za-z0-9:44}"],
            Advice = ["regenerate the keys in the Alpaca dashboard: API keys"],
            Examples =
            [
                "APCA_API_SECRET_KEY={A-Za-z0-9:44}",
                "export ALPACA_SECRET={A-Za-z0-9:44}",
                "const alpacaApiKey = '{}';",
            ],
            CounterExamples = ["alpaca_version: {A-Za-z0-9/:20} {A-Za-z0-9/:20}", "\"digest\": \"{A-Za-z0-9/:40}\""],
        },
    ];
}
