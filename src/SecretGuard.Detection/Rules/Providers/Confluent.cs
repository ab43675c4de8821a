using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Confluent Cloud: secrets of API keys.
/// <see href="https://docs.confluent.io/cloud/current/client-apps/api-keys.html">Use API keys to authenticate to Confluent Cloud</see>.
/// </summary>
internal sealed class Confluent : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "confluent-api-secret",
            Title = "Confluent Cloud API secret",
            Severity = Severity.Critical,
            Shapes = ["cflt{A-Za-z0-9+/:60}"],
            Check = ConfluentCrc32.OfBody,
            Advice = ["delete the API key: confluent api-key delete KEY"],
            Examples = ["confluent.cloud.api.secret={}", "confluent_cloud_api_secret = \"{}\""],
            CounterExamples =
            [
                "see cflt{A-Za-z0-9+/:12} there",
                "cfltxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "confluent-old-api-secret",
            Title = "Confluent Cloud API secret (without prefix)",
            Severity = Severity.Critical,
            Names =
            [
                "confluent",
                "kafka api secret",
                "cloud api secret",
                "cluster api secret",
                "schema registry secret",
            ],
            Shapes = ["{A-Za-z0-9+:1}{A-Za-z0-9+/:63}"],
            Advice = ["delete the API key: confluent api-key delete KEY"],
            Examples = ["KAFKA_API_SECRET={}", "const kafkaApiSecret = \"{}\";"],
            CounterExamples =
            [
                "checksum={}",
                "KAFKA_API_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
