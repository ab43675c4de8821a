namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Tinybird: tokens of workspaces.
/// <see href="https://www.tinybird.co/docs/forward/administration/tokens">Tokens</see>.
/// </summary>
internal sealed class Tinybird : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "tinybird-token",
            Title = "Tinybird token",
            Severity = Severity.High,
            Shapes = ["p.eyJ{A-Za-z0-9_-:60-240}.{A-Za-z0-9_-:43}"],
            Advice = ["refresh it: tb token refresh NAME"],
            Examples = ["TINYBIRD_TOKEN={}", "tinybird_token: {}"],
            CounterExamples =
            [
                "see p.eyJ{A-Za-z0-9_-:12} there",
                "p.eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
