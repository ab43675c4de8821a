namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Plivo: auth tokens of accounts.
/// <see href="https://www.plivo.com/docs/api/overview">API overview</see>.
/// </summary>
internal sealed class Plivo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "plivo-auth-token",
            Title = "Plivo auth token",
            Severity = Severity.High,
            Names = ["plivo"],
            Shapes = ["{A-Za-z0-9:40}"],
            Advice = ["regenerate it in the Plivo console: overview"],
            Examples = ["export PLIVO_AUTH_TOKEN='{}'", "plivo.auth.token={}", "<PlivoAuthToken>{}</PlivoAuthToken>"],
            CounterExamples = ["plivo_version: {A-Za-z0-9:20} {A-Za-z0-9:20}", "\"digest\": \"{A-Za-z0-9:40}\""],
        },
    ];
}
