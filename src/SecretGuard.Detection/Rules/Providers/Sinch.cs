namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Sinch: API tokens of service plans.
/// <see href="https://developers.sinch.com/docs/sms/api-reference/authentication/">Authentication</see>.
/// </summary>
internal sealed class Sinch : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "sinch-api-token",
            Title = "Sinch API token",
            Severity = Severity.High,
            Names = ["sinch"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["make a new token in the Sinch build dashboard: SMS, Service APIs"],
            Examples = ["SINCH_API_TOKEN = '{}'", "ENV SINCH_API_TOKEN={}", "  SINCH_API_TOKEN: {}"],
            CounterExamples = ["sinch_version: {0-9a-f:16} {0-9a-f:16}", "revision: {0-9a-f:32}"],
        },
    ];
}
