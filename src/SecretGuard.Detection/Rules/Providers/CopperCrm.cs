namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Copper: API keys.
/// <see href="https://developer.copper.com/introduction/authentication.html">Authentication</see>.
/// </summary>
internal sealed class CopperCrm : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "copper-api-key",
            Title = "Copper API key",
            Severity = Severity.High,
            Names = ["copper api", "copper crm", "copper key", "copper token"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it in Copper: Settings, Integrations, API keys"],
            Examples = ["ENV COPPER_API_KEY={}", "  COPPER_API_KEY: {}", "const copperApiKey = \"{}\";"],
            CounterExamples = ["copper_api_version: {0-9a-f:16} {0-9a-f:16}", "etag = \"{0-9a-f:32}\""],
        },
    ];
}
