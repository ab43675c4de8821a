namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Checkly: API keys.
/// <see href="https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/">Creating an API key</see>.
/// </summary>
internal sealed class Checkly : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "checkly-api-key",
            Title = "Checkly API key",
            Severity = Severity.High,
            Shapes = ["cu_{0-9a-f:32}"],
            Advice = ["delete it: Checkly, User settings, API keys"],
            Examples = ["checkly_api_key: {}", "  \"checklyApiKey\": \"{}\","],
            CounterExamples = ["see cu_{0-9a-f:10} there", "cu_00000000000000000000000000000000"],
        },
    ];
}
