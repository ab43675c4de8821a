namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// The New York Times: API keys.
/// <see href="https://developer.nytimes.com/get-started">Get started</see>.
/// </summary>
internal sealed class NewYorkTimes : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "nytimes-api-key",
            Title = "New York Times API key",
            Severity = Severity.Medium,
            Names = ["nytimes", "nyt api", "nyt key", "new york times"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete the app on developer.nytimes.com: My apps"],
            Examples =
            [
                "os.environ[\"NYT_API_KEY\"] = \"{}\"",
                "\"nytApiKey\": \"{}\",",
                "define('NYT_API_KEY', '{}');",
            ],
            CounterExamples = ["nytimes_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "revision: {A-Za-z0-9:32}"],
        },
    ];
}
