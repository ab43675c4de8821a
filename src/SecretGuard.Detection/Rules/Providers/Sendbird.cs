namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Sendbird: API tokens of applications.
/// <see href="https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api">Platform API</see>.
/// </summary>
internal sealed class Sendbird : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "sendbird-api-token",
            Title = "Sendbird API token",
            Severity = Severity.High,
            Names = ["sendbird"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["revoke it in the Sendbird dashboard: Settings, General, API tokens"],
            Examples = ["SENDBIRD_API_TOKEN={}", "sendbird_master_token: \"{}\""],
            CounterExamples = ["sendbird_channel: {0-9a-f:8}", "commit: {0-9a-f:40}"],
        },
    ];
}
