namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Cypress Cloud: record keys, which are UUIDs.
/// <see href="https://docs.cypress.io/cloud/account-management/projects#Record-keys">Record keys</see>.
/// </summary>
internal sealed class Cypress : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "cypress-record-key",
            Title = "Cypress record key",
            Severity = Severity.Low,
            Names = ["cypress record key", "record key", "cypress key"],
            Shapes = [CommonShapes.RandomUuid],
            Advice = ["delete it in Cypress Cloud: the project's settings, Record keys"],
            Examples = ["CYPRESS_RECORD_KEY={}", "cypress_record_key: \"{}\""],
            CounterExamples =
            [
                "CYPRESS_RECORD_KEY=00000000-0000-0000-0000-000000000000",
                "cypress_run: {0-9a-f:8}-{0-9a-f:4}-4{0-9a-f:3}-{89ab:1}{0-9a-f:3}-{0-9a-f:12}",
            ],
        },
    ];
}
