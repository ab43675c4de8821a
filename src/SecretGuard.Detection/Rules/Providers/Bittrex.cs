namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Bittrex: API keys and secrets of the exchange, which closed in 2023; its clones still take the form.
/// <see href="https://bittrex.github.io/api/v3">API reference</see>.
/// </summary>
internal sealed class Bittrex : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "bittrex-api-secret",
            Title = "Bittrex API key or secret",
            Severity = Severity.Medium,
            Names = ["bittrex"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it; the exchange is closed"],
            Examples =
            [
                "const bittrexApiSecret = \"{}\";",
                "<add key=\"BittrexApiSecret\" value=\"{}\" />",
                "bittrex_api_secret = \"{}\"",
            ],
            CounterExamples = ["bittrex_version: {0-9a-f:16} {0-9a-f:16}", "revision: {0-9a-f:32}"],
        },
    ];
}
