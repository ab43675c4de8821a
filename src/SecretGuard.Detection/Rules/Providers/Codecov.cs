namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Codecov: upload tokens, which are UUIDs.
/// <see href="https://docs.codecov.com/docs/codecov-tokens">Tokens</see>.
/// </summary>
internal sealed class Codecov : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "codecov-token",
            Title = "Codecov upload token",
            Severity = Severity.Medium,
            Names = ["codecov"],
            Shapes = [CommonShapes.RandomUuid],
            Advice = ["regenerate it in Codecov: the repository's Settings, General"],
            Examples =
            [
                "CODECOV_TOKEN={}",
                "codecov_token: \"{}\"",
                "https://codecov.io/gh/octo-org/app/branch/main/graph/badge.svg?codecov_token={}",
            ],
            CounterExamples =
            [
                "CODECOV_TOKEN=00000000-0000-0000-0000-000000000000",
                "CODECOV_TOKEN: ${{ secrets.CODECOV_TOKEN }}",
                "request_id: {0-9a-f:8}-{0-9a-f:4}-4{0-9a-f:3}-{89ab:1}{0-9a-f:3}-{0-9a-f:12}",
            ],
        },
    ];
}
