namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Octopus Deploy: API keys.
/// <see href="https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key">API keys</see>.
/// </summary>
internal sealed class OctopusDeploy : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "octopus-api-key",
            Title = "Octopus Deploy API key",
            Severity = Severity.Critical,
            Shapes = ["API-{A-Z0-9:25-32}"],
            Advice = ["revoke it in Octopus: Profile, My API keys"],
            Examples =
            [
                "OCTOPUS_API_KEY={}",
                "X-Octopus-ApiKey: {}",
                "octo push --apiKey {} --server https://octopus.example.com",
            ],
            CounterExamples = ["API-{A-Z0-9:12}", "API-XXXXXXXXXXXXXXXXXXXXXXXXXX", "API-{A-Z0-9:40}"],
        },
    ];
}
