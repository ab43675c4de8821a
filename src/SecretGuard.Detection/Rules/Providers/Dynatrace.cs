namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Dynatrace: tokens of environments, accounts and OAuth clients.
/// <see href="https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens">Access tokens</see>.
/// </summary>
internal sealed class Dynatrace : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "dynatrace-token",
            Title = "Dynatrace token",
            Severity = Severity.High,
            Shapes =
            [
                "dt0c01.{A-Z2-7:24}.{A-Z2-7:64}",
                "dt0s01.{A-Z2-7:24}.{A-Z2-7:64}",
                "dt0s02.{A-Z2-7:24}.{A-Z2-7:64}",
                "dt0s16.{A-Z2-7:24}.{A-Z2-7:64}",
                "dt0s02.{A-Z2-7:8}.{A-Z2-7:64}",
                "dt0s16.{A-Z2-7:8}.{A-Z2-7:64}",
            ],
            Advice = ["delete it: Dynatrace, Access tokens"],
            Examples =
            [
                "ENV DYNATRACE_API_TOKEN=\"{}\"",
                "  \"dynatraceApiToken\": \"{}\",",
                "Authorization: Api-Token {}",
            ],
            CounterExamples =
            [
                "see dt0c01.{A-Z2-7:24} there",
                "dt0c01.XXXXXXXXXXXXXXXXXXXXXXXX.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
            ],
        },
    ];
}
