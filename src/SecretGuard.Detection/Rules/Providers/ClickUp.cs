namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ClickUp: personal API tokens.
/// <see href="https://developer.clickup.com/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class ClickUp : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "clickup-api-token",
            Title = "ClickUp API token",
            Severity = Severity.High,
            Shapes = ["pk_{0-9:5-10}_{0-9A-Z:32}"],
            Advice = ["regenerate it in ClickUp: Settings, Apps, API token"],
            Examples = ["CLICKUP_API_TOKEN={}", "curl -H 'Authorization: {}' https://api.clickup.com/api/v2/user"],
            CounterExamples = ["pk_{0-9:8}_{0-9A-Z:8}", "pk_00000000_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"],
        },
    ];
}
