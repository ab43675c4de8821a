namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Segment: tokens of its public API. Write keys stand in web pages and are no secret.
/// <see href="https://docs.segmentapis.com/tag/Getting-Started">Getting started</see>.
/// </summary>
internal sealed class Segment : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "segment-api-token",
            Title = "Segment API token",
            Severity = Severity.Critical,
            Shapes = ["sgp_{A-Za-z0-9:64}"],
            Advice = ["delete it in Segment: Settings, Access management, Tokens"],
            Examples = ["SEGMENT_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples =
            [
                "sgp_{A-Za-z0-9:12}",
                "sgp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
