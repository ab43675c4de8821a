namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Beamer: API keys.
/// <see href="https://www.getbeamer.com/api">API</see>.
/// </summary>
internal sealed class Beamer : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "beamer-api-key",
            Title = "Beamer API key",
            Severity = Severity.High,
            Names = ["beamer", "getbeamer"],
            Shapes = ["b_{A-Za-z0-9+/:43}="],
            Advice = ["make a new key in Beamer: Settings, API"],
            Examples =
            [
                "<add key=\"BeamerApiKey\" value=\"{}\" />",
                "beamer_api_key = \"{}\"",
                "os.environ[\"BEAMER_API_KEY\"] = \"{}\"",
            ],
            CounterExamples =
            [
                "beamer_version: b_{A-Za-z0-9+/:21} {A-Za-z0-9+/:22}=",
                "etag = \"b_{A-Za-z0-9+/:43}=\"",
            ],
        },
    ];
}
