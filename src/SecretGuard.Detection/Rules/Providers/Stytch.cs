namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Stytch: secrets of projects for production and for tests.
/// <see href="https://stytch.com/docs/api">API</see>.
/// </summary>
internal sealed class Stytch : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "stytch-secret",
            Title = "Stytch secret",
            Severity = Severity.Critical,
            Shapes = ["secret-live-{A-Za-z0-9_-:35}="],
            Advice = ["rotate it in the Stytch dashboard: API keys"],
            Examples = ["STYTCH_SECRET={}", "client = stytch.Client(project_id=\"project-live-1\", secret=\"{}\")"],
            CounterExamples =
            [
                "project-live-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "secret-live-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
            ],
        },
        new TokenRule
        {
            Id = "stytch-test-secret",
            Title = "Stytch secret for tests",
            Severity = Severity.Low,
            Shapes = ["secret-test-{A-Za-z0-9_-:35}="],
            Advice = ["rotate it in the Stytch dashboard: API keys"],
            Examples = ["STYTCH_SECRET={}", "\"secret\": \"{}\","],
            CounterExamples =
            [
                "project-test-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "secret-test-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
            ],
        },
    ];
}
