namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Lever: API keys.
/// <see href="https://hire.lever.co/developer/documentation#authentication">Authentication</see>.
/// </summary>
internal sealed class Lever : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "lever-api-key",
            Title = "Lever API key",
            Severity = Severity.High,
            Names = ["lever api", "lever key", "lever secret", "lever token"],
            Shapes = ["{A-Za-z0-9+/:64}"],
            Advice = ["revoke it in Lever: Settings, Integrations and API, API credentials"],
            Examples = ["lever_api_key = \"{}\"", "os.environ[\"LEVER_API_KEY\"] = \"{}\"", "\"leverApiKey\": \"{}\","],
            CounterExamples =
            [
                "lever_api_version: {A-Za-z0-9+/:32} {A-Za-z0-9+/:32}",
                "\"digest\": \"{A-Za-z0-9+/:64}\"",
            ],
        },
    ];
}
