namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// bunny.net: keys of accounts and passwords of storage zones.
/// <see href="https://docs.bunny.net/reference/bunnynet-api-overview">bunny.net API</see>.
/// </summary>
internal sealed class Bunny : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "bunny-api-key",
            Title = "bunny.net API key",
            Severity = Severity.Critical,
            Names = ["bunny", "bunnycdn", "bunnynet"],
            Shapes =
            [
                "{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}-{0-9a-f:4}-{0-9a-f:4}",
            ],
            Advice = ["reset it: bunny.net dashboard, Account settings, API key"],
            Examples = ["bunny.api.key={}", "bunny-api-key: \"{}\""],
            CounterExamples =
            [
                "<id>{}</id>",
                "BUNNY_API_KEY=00000000-0000-0000-0000-00000000000000000000-0000-0000-0000-000000000000",
            ],
        },
    ];
}
