namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Logz.io: API tokens.
/// <see href="https://docs.logz.io/docs/user-guide/admin/authentication-tokens/">Authentication tokens</see>.
/// </summary>
internal sealed class LogzIo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "logzio-api-token",
            Title = "Logz.io API token",
            Severity = Severity.Medium,
            Names = ["logzio", "logz io"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it: Logz.io, Settings, Manage tokens"],
            Examples = ["LOGZIO_TOKEN={}", "logzio_token: {}"],
            CounterExamples = ["build/{}", "LOGZIO_TOKEN=00000000-0000-0000-0000-000000000000"],
        },
    ];
}
