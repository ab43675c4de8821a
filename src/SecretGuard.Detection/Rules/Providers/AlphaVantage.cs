namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Alpha Vantage: API keys.
/// <see href="https://www.alphavantage.co/documentation/">Documentation</see>.
/// </summary>
internal sealed class AlphaVantage : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "alpha-vantage-api-key",
            Title = "Alpha Vantage API key",
            Severity = Severity.Medium,
            Names = ["alphavantage", "alpha vantage", "av api"],
            Shapes = ["{A-Z0-9:16}"],
            Advice = ["ask Alpha Vantage for a new key"],
            Examples =
            [
                "'alpha_vantage_api_key' => '{}',",
                "ALPHA_VANTAGE_API_KEY={}",
                "export ALPHA_VANTAGE_API_KEY='{}'",
            ],
            CounterExamples = ["alphavantage_version: {A-Z0-9:8} {A-Z0-9:8}", "revision: {A-Z0-9:16}"],
        },
    ];
}
