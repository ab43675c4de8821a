namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Rebrandly: API keys.
/// <see href="https://developers.rebrandly.com/docs/api-key-authentication">API key authentication</see>.
/// </summary>
internal sealed class Rebrandly : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "rebrandly-api-key",
            Title = "Rebrandly API key",
            Severity = Severity.High,
            Names = ["rebrandly"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it in Rebrandly: Account, API"],
            Examples = ["REBRANDLY_API_KEY = '{}'", "ENV REBRANDLY_API_KEY={}", "  REBRANDLY_API_KEY: {}"],
            CounterExamples = ["rebrandly_version: {0-9a-f:16} {0-9a-f:16}", "revision: {0-9a-f:32}"],
        },
    ];
}
