namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// BambooHR: API keys.
/// <see href="https://documentation.bamboohr.com/docs/getting-started">Getting started</see>.
/// </summary>
internal sealed class BambooHr : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "bamboohr-api-key",
            Title = "BambooHR API key",
            Severity = Severity.Critical,
            Names = ["bamboohr", "bamboo hr"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["delete it in BambooHR: your account, API keys"],
            Examples = ["bamboohr.api.key={}", "<BamboohrApiKey>{}</BamboohrApiKey>", "bamboohr_api_key: \"{}\""],
            CounterExamples = ["bamboohr_version: {0-9a-f:20} {0-9a-f:20}", "revision: {0-9a-f:40}"],
        },
    ];
}
