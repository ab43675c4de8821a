namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Harness: access tokens of people and service accounts.
/// <see href="https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/">API keys</see>.
/// </summary>
internal sealed class Harness : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "harness-access-token",
            Title = "Harness access token",
            Severity = Severity.Critical,
            Shapes =
            [
                "pat.{A-Za-z0-9_-:22}.{0-9a-f:24}.{A-Za-z0-9:20}",
                "sat.{A-Za-z0-9_-:22}.{0-9a-f:24}.{A-Za-z0-9:20}",
            ],
            Advice = ["delete it in Harness: the profile's or the service account's API keys"],
            Examples = ["HARNESS_PLATFORM_API_KEY={}", "x-api-key: {}"],
            CounterExamples =
            [
                "pat.{A-Za-z0-9_-:22}.{0-9a-f:24}",
                "pat.xxxxxxxxxxxxxxxxxxxxxx.000000000000000000000000.xxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
