namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Airship: master secrets and tokens of projects.
/// <see href="https://docs.airship.com/developer/rest-api/ua/introduction/">API introduction</see>.
/// </summary>
internal sealed class Airship : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "airship-master-secret",
            Title = "Airship app or master secret",
            Severity = Severity.High,
            Names = ["airship", "urbanairship", "urban airship", "ua master", "ua app"],
            Shapes = ["{A-Za-z0-9_-:22}"],
            Advice = ["make a new secret in Airship: Settings, Project configuration"],
            Examples = ["AIRSHIP_MASTER_SECRET={}", "export AIRSHIP_MASTER_SECRET='{}'", "airship.master.secret={}"],
            CounterExamples = ["airship_version: {A-Za-z0-9_-:11} {A-Za-z0-9_-:11}", "etag = \"{A-Za-z0-9_-:22}\""],
        },
    ];
}
