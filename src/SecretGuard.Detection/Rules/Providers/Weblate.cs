namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Weblate: API tokens of people and projects.
/// <see href="https://docs.weblate.org/en/latest/api.html#authentication-and-generic-parameters">API</see>.
/// </summary>
internal sealed class Weblate : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "weblate-api-token",
            Title = "Weblate API token",
            Severity = Severity.Medium,
            Shapes = ["wlu_{A-Za-z0-9:36}", "wlp_{A-Za-z0-9:36}"],
            Advice = ["regenerate it in Weblate: Settings, API access; a project's in Access control, API access"],
            Examples = ["Authorization: Token {}", "key = {}", "WEBLATE_API_TOKEN={}"],
            CounterExamples = ["wlu_{A-Za-z0-9:20}", "wlp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
