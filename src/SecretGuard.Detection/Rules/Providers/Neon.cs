namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Neon: API keys.
/// <see href="https://neon.com/docs/manage/api-keys">Manage API keys</see>.
/// </summary>
internal sealed class Neon : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "neon-api-key",
            Title = "Neon API key",
            Severity = Severity.Critical,
            Shapes = ["napi_{a-z0-9:64}"],
            Advice = ["revoke it: Neon console, Account settings, API keys"],
            Examples = ["neon.api.key={}", "neon-api-key: \"{}\""],
            CounterExamples =
            [
                "see napi_{a-z0-9:12} there",
                "napi_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
