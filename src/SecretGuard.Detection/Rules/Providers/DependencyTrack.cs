namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Dependency-Track: API keys of teams.
/// <see href="https://docs.dependencytrack.org/integrations/rest-api/">REST API</see>.
/// </summary>
internal sealed class DependencyTrack : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "dependency-track-api-key",
            Title = "Dependency-Track API key",
            Severity = Severity.High,
            Shapes = ["odt_{A-Za-z0-9:32}", "odt_{A-Za-z0-9:8}_{A-Za-z0-9:32}", "odt_{A-Za-z0-9:5}_{A-Za-z0-9:32}"],
            Advice = ["regenerate or delete it in Dependency-Track: Administration, Access management, Teams"],
            Examples = ["X-Api-Key: {}", "DTRACK_API_KEY={}"],
            CounterExamples = ["odt_{A-Za-z0-9:12}", "odt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
