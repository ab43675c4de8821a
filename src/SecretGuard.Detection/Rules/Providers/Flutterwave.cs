namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Flutterwave: secret keys.
/// <see href="https://developer.flutterwave.com/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class Flutterwave : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "flutterwave-secret-key",
            Title = "Flutterwave secret key",
            Severity = Severity.Critical,
            Shapes = ["FLWSECK-{0-9a-z:32}-X", "FLWSECK-{0-9a-z:32}-{0-9a-z:10-16}-X"],
            Advice = ["make new keys in the Flutterwave dashboard: Settings, API keys"],
            Examples = ["export FLW_SECRET_KEY='{}'", "flw.secret.key={}", "<FlwSecretKey>{}</FlwSecretKey>"],
            CounterExamples =
            [
                "FLWSECK-{0-9a-z:12}-X",
                "FLWSECK-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-X",
                "xFLWSECK-{0-9a-z:32}-X",
            ],
        },
        new TokenRule
        {
            Id = "flutterwave-test-secret-key",
            Title = "Flutterwave test secret key",
            Severity = Severity.Low,
            Shapes = ["FLWSECK_TEST-{0-9a-z:32}-X"],
            Advice = ["make new test keys in the Flutterwave dashboard: Settings, API keys"],
            Examples = ["FLW_SECRET_KEY = '{}'", "ENV FLW_SECRET_KEY={}", "  FLW_SECRET_KEY: {}"],
            CounterExamples =
            [
                "FLWSECK_TEST-{0-9a-z:12}-X",
                "FLWSECK_TEST-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-X",
                "xFLWSECK_TEST-{0-9a-z:32}-X",
            ],
        },
    ];
}
