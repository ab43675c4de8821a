namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Healthchecks.io: API keys of projects.
/// <see href="https://healthchecks.io/docs/api/">Management API</see>.
/// </summary>
internal sealed class HealthchecksIo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "healthchecks-api-key",
            Title = "Healthchecks.io API key",
            Severity = Severity.Medium,
            Names = ["healthchecks api", "healthchecks io", "healthchecks key", "hc api"],
            Shapes = ["{A-Za-z0-9_-:32}"],
            Advice = ["revoke it: Healthchecks, the project, Settings, API access"],
            Examples = ["export HEALTHCHECKS_API_KEY='{}'", "<add key=\"HealthchecksApiKey\" value=\"{}\" />"],
            CounterExamples = ["commit: {}", "HEALTHCHECKS_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
