namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Aircall: API tokens.
/// <see href="https://developer.aircall.io/api-references/#authentication">Authentication</see>.
/// </summary>
internal sealed class Aircall : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "aircall-api-token",
            Title = "Aircall API token",
            Severity = Severity.High,
            Names = ["aircall"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it in Aircall: Integrations & API, API keys"],
            Examples = ["'aircall_api_token' => '{}',", "AIRCALL_API_TOKEN={}", "export AIRCALL_API_TOKEN='{}'"],
            CounterExamples = ["aircall_version: {0-9a-f:16} {0-9a-f:16}", "revision: {0-9a-f:32}"],
        },
    ];
}
