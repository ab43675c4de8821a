namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Qualtrics: API tokens.
/// <see href="https://www.qualtrics.com/support/integrations/api-integration/overview/#GeneratingAnAPIToken">Generating an API token</see>.
/// </summary>
internal sealed class Qualtrics : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "qualtrics-api-token",
            Title = "Qualtrics API token",
            Severity = Severity.High,
            Names = ["qualtrics"],
            Shapes = ["{A-Za-z0-9:40}"],
            Advice = ["generate a new token in Qualtrics: Account settings, Qualtrics IDs"],
            Examples = ["QUALTRICS_API_TOKEN = '{}'", "ENV QUALTRICS_API_TOKEN={}", "  QUALTRICS_API_TOKEN: {}"],
            CounterExamples = ["qualtrics_version: {A-Za-z0-9:20} {A-Za-z0-9:20}", "revision: {A-Za-z0-9:40}"],
        },
    ];
}
