namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Harvest: personal access tokens.
/// <see href="https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/">Authentication</see>.
/// </summary>
internal sealed class Harvest : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "harvest-personal-access-token",
            Title = "Harvest personal access token",
            Severity = Severity.High,
            Shapes =
            [
                "{0-9:6}.pt.{A-Za-z0-9_-:80-100}",
                "{0-9:7}.pt.{A-Za-z0-9_-:80-100}",
                "{0-9:8}.pt.{A-Za-z0-9_-:80-100}",
            ],
            Advice = ["delete it on id.getharvest.com: Developers"],
            Examples = ["harvest_access_token: \"{}\"", "HARVEST_ACCESS_TOKEN = '{}'", "ENV HARVEST_ACCESS_TOKEN={}"],
            CounterExamples = ["{0-9:7}.pt.{A-Za-z0-9_-:20}", "{0-9:7}.pts.{A-Za-z0-9:80}"],
        },
    ];
}
