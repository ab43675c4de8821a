namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Close: API keys.
/// <see href="https://developer.close.com/topics/authentication/">Authentication</see>.
/// </summary>
internal sealed class CloseCrm : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "close-api-key",
            Title = "Close API key",
            Severity = Severity.High,
            Shapes = ["api_{A-Za-z0-9:22}.{A-Za-z0-9:22}"],
            Advice = ["delete it in Close: Settings, Developer, API keys"],
            Examples = ["close_api_key = \"{}\"", "os.environ[\"CLOSE_API_KEY\"] = \"{}\"", "\"closeApiKey\": \"{}\","],
            CounterExamples =
            [
                "api_{A-Za-z0-9:8}.{A-Za-z0-9:22}",
                "api_xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxx",
                "xapi_{A-Za-z0-9:22}.{A-Za-z0-9:22}",
            ],
        },
    ];
}
