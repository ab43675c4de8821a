namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Shippo: API tokens.
/// <see href="https://docs.goshippo.com/docs/guides_general/authentication/">Authentication</see>.
/// </summary>
internal sealed class Shippo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "shippo-api-token",
            Title = "Shippo API token",
            Severity = Severity.Critical,
            Shapes = ["shippo_live_{0-9a-f:40}"],
            Advice = ["delete it in Shippo: Settings, API"],
            Examples = ["'shippo_token' => '{}',", "SHIPPO_TOKEN={}", "export SHIPPO_TOKEN='{}'"],
            CounterExamples =
            [
                "shippo_live_{0-9a-f:16}",
                "shippo_live_0000000000000000000000000000000000000000",
                "xshippo_live_{0-9a-f:40}",
            ],
        },
        new TokenRule
        {
            Id = "shippo-test-token",
            Title = "Shippo test API token",
            Severity = Severity.Low,
            Shapes = ["shippo_test_{0-9a-f:40}"],
            Advice = ["delete it in Shippo: Settings, API"],
            Examples = ["<ShippoToken>{}</ShippoToken>", "shippo_token: \"{}\"", "SHIPPO_TOKEN = '{}'"],
            CounterExamples =
            [
                "shippo_test_{0-9a-f:16}",
                "shippo_test_0000000000000000000000000000000000000000",
                "xshippo_test_{0-9a-f:40}",
            ],
        },
    ];
}
