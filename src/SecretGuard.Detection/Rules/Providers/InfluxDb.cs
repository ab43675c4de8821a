namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// InfluxDB: tokens of versions 2 and 3.
/// <see href="https://docs.influxdata.com/influxdb/v2/admin/tokens/">Manage API tokens</see>.
/// </summary>
internal sealed class InfluxDb : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "influxdb-token",
            Title = "InfluxDB token",
            Severity = Severity.High,
            Names = ["influx", "influxdb", "influxdb2", "influx token"],
            Shapes = ["{A-Za-z0-9_-:86}=="],
            Advice = ["delete it: influx auth delete --id ID"],
            Examples = ["<add key=\"InfluxToken\" value=\"{}\" />", "INFLUX_TOKEN={}"],
            CounterExamples =
            [
                "build/{}",
                "INFLUX_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx==",
            ],
        },
    ];
}
