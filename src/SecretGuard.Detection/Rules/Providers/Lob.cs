namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Lob: secret keys. Publishable keys go on with _pub.
/// <see href="https://docs.lob.com/#tag/Authentication">Authentication</see>.
/// </summary>
internal sealed class Lob : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "lob-api-key",
            Title = "Lob secret API key",
            Severity = Severity.Critical,
            Shapes = ["live_{0-9a-f:35}"],
            Advice = ["roll it in the Lob dashboard: Settings, API keys"],
            Examples = ["  LOB_API_KEY: {}", "const lobApiKey = \"{}\";", "<add key=\"LobApiKey\" value=\"{}\" />"],
            CounterExamples = ["live_{0-9a-f:14}", "live_00000000000000000000000000000000000", "xlive_{0-9a-f:35}"],
        },
        new TokenRule
        {
            Id = "lob-test-key",
            Title = "Lob test API key",
            Severity = Severity.Low,
            Shapes = ["test_{0-9a-f:35}"],
            Advice = ["roll it in the Lob dashboard: Settings, API keys"],
            Examples =
            [
                "os.environ[\"LOB_TEST_API_KEY\"] = \"{}\"",
                "\"lobTestApiKey\": \"{}\",",
                "define('LOB_TEST_API_KEY', '{}');",
            ],
            CounterExamples = ["test_{0-9a-f:14}", "test_00000000000000000000000000000000000", "xtest_{0-9a-f:35}"],
        },
    ];
}
