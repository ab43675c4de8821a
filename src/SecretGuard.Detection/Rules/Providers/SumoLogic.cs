namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Sumo Logic: access keys and addresses of collectors.
/// <see href="https://help.sumologic.com/docs/manage/security/access-keys/">Access keys</see>.
/// </summary>
internal sealed class SumoLogic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "sumologic-access-key",
            Title = "Sumo Logic access key",
            Severity = Severity.High,
            Names = ["sumologic", "sumo logic", "sumo access", "sumo key"],
            Shapes = ["{A-Za-z0-9:64}"],
            Advice = ["deactivate it: Sumo Logic, Administration, Security, Access keys"],
            Examples = ["SUMOLOGIC_ACCESS_KEY={}", "sumologic_access_key: {}"],
            CounterExamples =
            [
                "digest = \"{}\"",
                "SUMOLOGIC_ACCESS_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "sumologic-collector-url",
            Title = "Sumo Logic HTTP source address",
            Severity = Severity.Medium,
            Shapes = ["sumologic.com/receiver/v1/http/{A-Za-z0-9_-:60-120}"],
            Advice = ["regenerate it: Sumo Logic, Data management, Collection, the source"],
            Examples = ["const sumoUrl = \"{}\";", "sumo-url: \"{}\"", "https://endpoint1.collection.eu.{}=="],
            CounterExamples =
            [
                "see sumologic.com/receiver/v1/http/{A-Za-z0-9_-:12} there",
                "sumologic.com/receiver/v1/http/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
