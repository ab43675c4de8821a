namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// FreeAgent: client secrets of applications.
/// <see href="https://dev.freeagent.com/docs/oauth">OAuth</see>.
/// </summary>
internal sealed class FreeAgent : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "freeagent-client-secret",
            Title = "FreeAgent client secret",
            Severity = Severity.High,
            Names = ["freeagent", "free agent"],
            Shapes = ["{A-Za-z0-9_-:22}"],
            Advice = ["delete the app on dev.freeagent.com and make a new one"],
            Examples =
            [
                "FREEAGENT_CLIENT_SECRET={}",
                "export FREEAGENT_CLIENT_SECRET='{}'",
                "freeagent.client.secret={}",
            ],
            CounterExamples = ["freeagent_version: {A-Za-z0-9_-:11} {A-Za-z0-9_-:11}", "etag = \"{A-Za-z0-9_-:22}\""],
        },
    ];
}
