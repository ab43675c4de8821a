namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// IEX Cloud, which closed in 2024: secret tokens.
/// <see href="https://iexcloud.org/">IEX Cloud</see>.
/// </summary>
internal sealed class IexCloud : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "iex-cloud-secret-token",
            Title = "IEX Cloud secret token",
            Severity = Severity.Low,
            Names = ["iex", "iexcloud"],
            Shapes = ["sk_{0-9a-f:32}"],
            Advice = ["delete it; the service is closed"],
            Examples =
            [
                "iex_cloud_token = \"{}\"",
                "os.environ[\"IEX_CLOUD_TOKEN\"] = \"{}\"",
                "\"iexCloudToken\": \"{}\",",
            ],
            CounterExamples = ["iex_version: sk_{0-9a-f:16} {0-9a-f:16}", "\"digest\": \"sk_{0-9a-f:32}\""],
        },
    ];
}
