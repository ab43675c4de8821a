namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// GIPHY: API keys.
/// <see href="https://developers.giphy.com/docs/api/#quick-start-guide">Quick start guide</see>.
/// </summary>
internal sealed class Giphy : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "giphy-api-key",
            Title = "GIPHY API key",
            Severity = Severity.Medium,
            Names = ["giphy api", "giphy key", "giphy token", "giphy sdk"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete the app on developers.giphy.com: dashboard"],
            Examples =
            [
                "const giphyApiKey = \"{}\";",
                "<add key=\"GiphyApiKey\" value=\"{}\" />",
                "giphy_api_key = \"{}\"",
            ],
            CounterExamples = ["giphy_api_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "revision: {A-Za-z0-9:32}"],
        },
    ];
}
