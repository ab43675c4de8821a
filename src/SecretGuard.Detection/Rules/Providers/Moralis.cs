namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Moralis: API keys of the older form.
/// <see href="https://docs.moralis.com/get-started/quickstart">Quick start</see>.
/// </summary>
internal sealed class Moralis : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "moralis-api-key",
            Title = "Moralis API key",
            Severity = Severity.High,
            Names = ["moralis"],
            Shapes = ["{A-Za-z0-9:64}"],
            Advice = ["delete it in Moralis: API keys"],
            Examples =
            [
                "const moralisApiKey = \"{}\";",
                "<add key=\"MoralisApiKey\" value=\"{}\" />",
                "moralis_api_key = \"{}\"",
            ],
            CounterExamples = ["moralis_version: {A-Za-z0-9:32} {A-Za-z0-9:32}", "revision: {A-Za-z0-9:64}"],
        },
    ];
}
