namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// EasyPost: production and test keys.
/// <see href="https://docs.easypost.com/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class EasyPost : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "easypost-api-key",
            Title = "EasyPost API key",
            Severity = Severity.Critical,
            Shapes = ["EZAK{A-Za-z0-9:54}"],
            Advice = ["disable it in EasyPost: API keys"],
            Examples = ["ENV EASYPOST_API_KEY={}", "  EASYPOST_API_KEY: {}", "const easypostApiKey = \"{}\";"],
            CounterExamples =
            [
                "EZAK{A-Za-z0-9:21}",
                "EZAKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xEZAK{A-Za-z0-9:54}",
            ],
        },
        new TokenRule
        {
            Id = "easypost-test-key",
            Title = "EasyPost test API key",
            Severity = Severity.Low,
            Shapes = ["EZTK{A-Za-z0-9:54}"],
            Advice = ["disable it in EasyPost: API keys"],
            Examples =
            [
                "easypost_api_key = \"{}\"",
                "os.environ[\"EASYPOST_API_KEY\"] = \"{}\"",
                "\"easypostApiKey\": \"{}\",",
            ],
            CounterExamples =
            [
                "EZTK{A-Za-z0-9:21}",
                "EZTKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xEZTK{A-Za-z0-9:54}",
            ],
        },
    ];
}
