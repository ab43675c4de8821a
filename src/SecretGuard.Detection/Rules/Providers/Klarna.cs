namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Klarna: API keys.
/// <see href="https://docs.klarna.com/api/authentication">Authentication</see>.
/// </summary>
internal sealed class Klarna : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "klarna-api-key",
            Title = "Klarna API key",
            Severity = Severity.Critical,
            Shapes = ["klarna_live_api_{A-Za-z0-9_-:40-240}"],
            Advice = ["disable it in the Klarna merchant portal: Settings, Klarna API keys"],
            Examples = ["'klarna_api_key' => '{}',", "KLARNA_API_KEY={}", "export KLARNA_API_KEY='{}'"],
            CounterExamples =
            [
                "klarna_live_api_{A-Za-z0-9_-:16}",
                "klarna_live_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xklarna_live_api_{A-Za-z0-9_-:40}",
            ],
        },
        new TokenRule
        {
            Id = "klarna-test-api-key",
            Title = "Klarna playground API key",
            Severity = Severity.Low,
            Shapes = ["klarna_test_api_{A-Za-z0-9_-:40-240}"],
            Advice = ["disable it in the Klarna playground portal: Settings, Klarna API keys"],
            Examples = ["<KlarnaApiKey>{}</KlarnaApiKey>", "klarna_api_key: \"{}\"", "KLARNA_API_KEY = '{}'"],
            CounterExamples =
            [
                "klarna_test_api_{A-Za-z0-9_-:16}",
                "klarna_test_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xklarna_test_api_{A-Za-z0-9_-:40}",
            ],
        },
    ];
}
