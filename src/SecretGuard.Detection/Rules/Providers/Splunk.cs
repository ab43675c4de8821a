namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Splunk: tokens of HTTP Event Collector, access tokens of Observability Cloud.
/// <see href="https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector">HTTP Event Collector</see>.
/// </summary>
internal sealed class Splunk : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "splunk-hec-token",
            Title = "Splunk HTTP Event Collector token",
            Severity = Severity.Medium,
            Names = ["splunk", "hec token"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it: Splunk, Settings, Data inputs, HTTP Event Collector"],
            Examples = ["splunk_hec_token: {}", "  \"splunkHecToken\": \"{}\","],
            CounterExamples = ["build/{}", "SPLUNK_HEC_TOKEN=00000000-0000-0000-0000-000000000000"],
        },
        new NamedRule
        {
            Id = "splunk-observability-token",
            Title = "Splunk Observability access token",
            Severity = Severity.High,
            Names = ["splunk access", "splunk observability", "signalfx", "sfx"],
            Shapes = ["{A-Za-z0-9_-:22}"],
            Advice = ["rotate it: Splunk Observability Cloud, Settings, Access tokens"],
            Examples = ["splunk_access_token = \"{}\"", "export SPLUNK_ACCESS_TOKEN='{}'"],
            CounterExamples = ["commit: {}", "SPLUNK_ACCESS_TOKEN=xxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
