namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Railway: tokens of accounts and projects.
/// <see href="https://docs.railway.com/guides/public-api">Public API</see>.
/// </summary>
internal sealed class Railway : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "railway-token",
            Title = "Railway token",
            Severity = Severity.Critical,
            Names = ["railway token", "railway api", "railway key"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it: Railway, Account settings or the project's settings, Tokens"],
            Examples = ["railway_token: {}", "  \"railwayToken\": \"{}\","],
            CounterExamples = ["build/{}", "RAILWAY_TOKEN=00000000-0000-0000-0000-000000000000"],
        },
    ];
}
