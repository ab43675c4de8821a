namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Coveralls: tokens of repositories.
/// <see href="https://docs.coveralls.io/coveralls-notifications">Repository tokens</see>.
/// </summary>
internal sealed class Coveralls : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "coveralls-repo-token",
            Title = "Coveralls repository token",
            Severity = Severity.Medium,
            Names = ["coveralls repo token", "coveralls token"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["regenerate it in Coveralls: the repository's Settings"],
            Examples = ["COVERALLS_REPO_TOKEN={}", "coveralls_token: {}"],
            CounterExamples = ["coveralls_service: {a-z:10}", "COVERALLS_REPO_TOKEN=${COVERALLS_REPO_TOKEN}"],
        },
    ];
}
