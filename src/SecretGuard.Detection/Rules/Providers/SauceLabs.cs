namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Sauce Labs: access keys, which are UUIDs.
/// <see href="https://docs.saucelabs.com/basics/environment-variables/">Environment variables</see>.
/// </summary>
internal sealed class SauceLabs : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "sauce-labs-access-key",
            Title = "Sauce Labs access key",
            Severity = Severity.Medium,
            Names = ["sauce access key", "saucelabs access key", "sauce labs access key", "sauce key", "saucelabs key"],
            Shapes = [CommonShapes.RandomUuid],
            Advice = ["reset it in Sauce Labs: User settings, Access key"],
            Examples = ["SAUCE_ACCESS_KEY={}", "sauce_access_key: \"{}\""],
            CounterExamples =
            [
                "SAUCE_ACCESS_KEY=00000000-0000-0000-0000-000000000000",
                "sauce_tunnel: {0-9a-f:8}-{0-9a-f:4}-4{0-9a-f:3}-{89ab:1}{0-9a-f:3}-{0-9a-f:12}",
            ],
        },
    ];
}
