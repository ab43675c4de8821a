namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Hunter: API keys.
/// <see href="https://hunter.io/api-documentation/v2">API documentation</see>.
/// </summary>
internal sealed class Hunter : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "hunter-api-key",
            Title = "Hunter API key",
            Severity = Severity.Medium,
            Names = ["hunter api", "hunter io", "hunterio", "hunter key"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["delete it on hunter.io: Account, API"],
            Examples = ["hunter_api_key: \"{}\"", "HUNTER_API_KEY = '{}'", "ENV HUNTER_API_KEY={}"],
            CounterExamples = ["hunter_api_version: {0-9a-f:20} {0-9a-f:20}", "\"digest\": \"{0-9a-f:40}\""],
        },
    ];
}
