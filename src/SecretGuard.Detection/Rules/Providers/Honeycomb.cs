namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Honeycomb: ingest keys, configuration keys, keys of Honeycomb Classic.
/// <see href="https://docs.honeycomb.io/api/authentication/">Authentication</see>.
/// </summary>
internal sealed class Honeycomb : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "honeycomb-ingest-key",
            Title = "Honeycomb ingest key",
            Severity = Severity.Medium,
            Shapes = ["hc{a-z:1}ik_{a-z0-9:58}"],
            Advice = ["delete it: Honeycomb, Environment settings, API keys"],
            Examples =
            [
                "export HONEYCOMB_API_KEY='{}'",
                "<add key=\"HoneycombApiKey\" value=\"{}\" />",
                "x-honeycomb-team: {}",
            ],
            CounterExamples =
            [
                "see hc{a-z:1}ik_{a-z0-9:12} there",
                "hcxik_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "honeycomb-configuration-key",
            Title = "Honeycomb configuration key",
            Severity = Severity.High,
            Names = ["honeycomb"],
            Shapes = ["{A-Za-z0-9:22}", "{0-9a-f:32}"],
            Advice = ["delete it: Honeycomb, Environment settings, API keys"],
            Examples = ["HONEYCOMB_API_KEY={}", "honeycomb_api_key: {}"],
            CounterExamples = ["revision {}", "HONEYCOMB_API_KEY=xxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
