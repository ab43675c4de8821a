namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Exoscale: API keys.
/// <see href="https://community.exoscale.com/product/iam/quick-start/">IAM quick start</see>.
/// </summary>
internal sealed class Exoscale : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "exoscale-api-key",
            Title = "Exoscale API key",
            Severity = Severity.Medium,
            Shapes = ["EXO{0-9a-f:24}"],
            Advice = ["revoke it: exo iam api-key delete KEY"],
            Examples = ["EXOSCALE_API_KEY={}", "const exoscaleApiKey = \"{}\";"],
            CounterExamples = ["see EXO{0-9a-f:8} there", "EXO000000000000000000000000"],
        },
        new NamedRule
        {
            Id = "exoscale-api-secret",
            Title = "Exoscale API secret",
            Severity = Severity.Critical,
            Names = ["exoscale"],
            Shapes = ["{A-Za-z0-9_-:43}"],
            Advice = ["revoke the key: exo iam api-key delete KEY"],
            Examples = ["exoscale_api_secret: {}", "  \"exoscaleApiSecret\": \"{}\","],
            CounterExamples = ["revision {}", "EXOSCALE_API_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
