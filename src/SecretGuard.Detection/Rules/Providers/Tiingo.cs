namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Tiingo: API tokens.
/// <see href="https://www.tiingo.com/documentation/general/connecting">Connecting</see>.
/// </summary>
internal sealed class Tiingo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "tiingo-api-token",
            Title = "Tiingo API token",
            Severity = Severity.Medium,
            Names = ["tiingo"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["make a new token on tiingo.com: Account, API, Token"],
            Examples =
            [
                "  TIINGO_API_KEY: {}",
                "const tiingoApiKey = \"{}\";",
                "<add key=\"TiingoApiKey\" value=\"{}\" />",
            ],
            CounterExamples = ["tiingo_version: {0-9a-f:20} {0-9a-f:20}", "\"digest\": \"{0-9a-f:40}\""],
        },
    ];
}
