namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Transifex: API tokens.
/// <see href="https://help.transifex.com/en/articles/6248858-generating-an-api-token">API tokens</see>.
/// </summary>
internal sealed class Transifex : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "transifex-api-token",
            Title = "Transifex API token",
            Severity = Severity.Medium,
            Names = ["transifex", "tx token"],
            Shapes = ["1/{0-9a-f:40}"],
            Advice = ["revoke it in Transifex: User settings, API token"],
            Examples = ["TX_TOKEN={}", "transifex_token: \"{}\""],
            CounterExamples = ["TX_TOKEN=${TX_TOKEN}", "part 1/{0-9a-f:40}"],
        },
    ];
}
