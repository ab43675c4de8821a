using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Grafana and Grafana Cloud: tokens of service accounts, access policies, keys of the older kind.
/// <see href="https://grafana.com/docs/grafana/latest/administration/service-accounts/">Service accounts</see>.
/// </summary>
internal sealed class Grafana : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "grafana-service-account-token",
            Title = "Grafana service account token",
            Severity = Severity.High,
            Shapes = ["glsa_{A-Za-z0-9:32}_{0-9a-f:8}"],
            Check = GrafanaCrc32.OfToken,
            Advice = ["delete it: Grafana, Administration, Service accounts"],
            Examples = ["grafana.token={}", "grafana-token: \"{}\""],
            CounterExamples = ["see glsa_{A-Za-z0-9:12}_{0-9a-f:8} there", "glsa_{A-Za-z0-9:32}_00000000"],
        },
        new TokenRule
        {
            Id = "grafana-cloud-token",
            Title = "Grafana Cloud access policy token",
            Severity = Severity.High,
            Shapes = ["glc_eyJ{A-Za-z0-9+/:60-400}"],
            Advice = ["delete it: Grafana Cloud portal, Access policies"],
            Examples = ["ENV GRAFANA_CLOUD_TOKEN=\"{}\"", "  \"grafanaCloudToken\": \"{}\","],
            CounterExamples =
            [
                "see glc_eyJ{A-Za-z0-9+/:12} there",
                "glc_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "grafana-api-key",
            Title = "Grafana API key",
            Severity = Severity.High,
            Shapes = ["eyJrIjoi{A-Za-z0-9:44}LCJuIjoi{A-Za-z0-9+/:8-160}"],
            Advice = ["delete it: Grafana, Administration, Service accounts (keys were moved there)"],
            Examples = ["export GRAFANA_API_KEY='{}'", "<add key=\"GrafanaApiKey\" value=\"{}\" />"],
            CounterExamples =
            [
                "https://app.powerbi.com/view?r=eyJrIjoi{A-Za-z0-9:84}",
                "eyJrIjoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLCJuIjoixxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
