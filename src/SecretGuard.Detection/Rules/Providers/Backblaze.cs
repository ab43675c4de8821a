namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Backblaze B2: application keys.
/// <see href="https://www.backblaze.com/docs/cloud-storage-application-keys">Application keys</see>.
/// </summary>
internal sealed class Backblaze : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "backblaze-application-key",
            Title = "Backblaze B2 application key",
            Severity = Severity.High,
            Names =
            [
                "backblaze",
                "b2 application",
                "b2 app",
                "b2 key",
                "b2 account",
                "application key",
                "b2 secret",
                "b2 access",
            ],
            Shapes = ["K00{0-9:1}{A-Za-z0-9+/:27}"],
            Advice = ["delete it: b2 key delete ID"],
            Examples = ["export B2_APPLICATION_KEY='{}'", "<add key=\"B2ApplicationKey\" value=\"{}\" />"],
            CounterExamples = ["\"version\": \"{}\",", "B2_APPLICATION_KEY=K000xxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
