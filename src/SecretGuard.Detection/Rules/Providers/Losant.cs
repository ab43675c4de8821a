namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Losant: access secrets of devices and applications.
/// <see href="https://docs.losant.com/applications/access-keys/">Access keys</see>.
/// </summary>
internal sealed class Losant : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "losant-access-secret",
            Title = "Losant access secret",
            Severity = Severity.High,
            Names = ["losant"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["delete the access key in Losant: Security, Access keys"],
            Examples =
            [
                "os.environ[\"LOSANT_ACCESS_SECRET\"] = \"{}\"",
                "\"losantAccessSecret\": \"{}\",",
                "define('LOSANT_ACCESS_SECRET', '{}');",
            ],
            CounterExamples = ["losant_version: {0-9a-f:32} {0-9a-f:32}", "revision: {0-9a-f:64}"],
        },
    ];
}
