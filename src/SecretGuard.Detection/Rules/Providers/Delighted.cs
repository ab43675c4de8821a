namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Delighted: API keys.
/// <see href="https://app.delighted.com/docs/api">API documentation</see>.
/// </summary>
internal sealed class Delighted : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "delighted-api-key",
            Title = "Delighted API key",
            Severity = Severity.High,
            Names = ["delighted"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["regenerate it in Delighted: API settings"],
            Examples =
            [
                "<add key=\"DelightedApiKey\" value=\"{}\" />",
                "delighted_api_key = \"{}\"",
                "os.environ[\"DELIGHTED_API_KEY\"] = \"{}\"",
            ],
            CounterExamples = ["delighted_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "etag = \"{A-Za-z0-9:32}\""],
        },
    ];
}
