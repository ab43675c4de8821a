namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// WorkOS: API keys for production and for staging, which hold their own identifier in base64.
/// <see href="https://workos.com/docs/reference/authentication">Authentication</see>.
/// </summary>
internal sealed class WorkOs : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "workos-api-key",
            Title = "WorkOS API key",
            Severity = Severity.Critical,
            Shapes = ["sk_live_a2V5XzAx{A-Za-z0-9:50-100}"],
            Advice = ["delete it in the WorkOS dashboard: API keys"],
            Examples = ["WORKOS_API_KEY={}", "const workos = new WorkOS('{}');"],
            CounterExamples =
            [
                "sk_live_a2V5XzAx{A-Za-z0-9:2}",
                "sk_live_a2V5XzAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "workos-test-api-key",
            Title = "WorkOS API key for staging",
            Severity = Severity.Low,
            Shapes = ["sk_test_a2V5XzAx{A-Za-z0-9:50-100}"],
            Advice = ["delete it in the WorkOS dashboard: API keys"],
            Examples = ["WORKOS_API_KEY={}", "apiKey: \"{}\""],
            CounterExamples =
            [
                "sk_test_a2V5XzAx{A-Za-z0-9:2}",
                "sk_test_a2V5XzAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
