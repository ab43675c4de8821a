namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Sendy: API keys of one's own installation.
/// <see href="https://sendy.co/api">API</see>.
/// </summary>
internal sealed class Sendy : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "sendy-api-key",
            Title = "Sendy API key",
            Severity = Severity.High,
            Names = ["sendy"],
            Shapes = ["{A-Za-z0-9:20}"],
            Advice = ["make a new key in Sendy: Settings"],
            Examples =
            [
                "<add key=\"SendyApiKey\" value=\"{}\" />",
                "sendy_api_key = \"{}\"",
                "os.environ[\"SENDY_API_KEY\"] = \"{}\"",
            ],
            CounterExamples = ["sendy_version: {A-Za-z0-9:10} {A-Za-z0-9:10}", "etag = \"{A-Za-z0-9:20}\""],
        },
    ];
}
