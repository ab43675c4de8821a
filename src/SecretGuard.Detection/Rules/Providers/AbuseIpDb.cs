namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// AbuseIPDB: API keys.
/// <see href="https://docs.abuseipdb.com/">API documentation</see>.
/// </summary>
internal sealed class AbuseIpDb : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "abuseipdb-api-key",
            Title = "AbuseIPDB API key",
            Severity = Severity.Medium,
            Names = ["abuseipdb", "abuse ipdb", "abuse ip db"],
            Shapes = ["{0-9a-f:80}"],
            Advice = ["revoke it on abuseipdb.com: Account, API"],
            Examples =
            [
                "abuseipdb_api_key = \"{}\"",
                "os.environ[\"ABUSEIPDB_API_KEY\"] = \"{}\"",
                "\"abuseipdbApiKey\": \"{}\",",
            ],
            CounterExamples = ["abuseipdb_version: {0-9a-f:40} {0-9a-f:40}", "\"digest\": \"{0-9a-f:80}\""],
        },
    ];
}
