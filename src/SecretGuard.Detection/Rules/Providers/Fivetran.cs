namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Fivetran: secrets of API keys.
/// <see href="https://fivetran.com/docs/rest-api/getting-started">Getting started with the REST API</see>.
/// </summary>
internal sealed class Fivetran : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "fivetran-api-secret",
            Title = "Fivetran API secret",
            Severity = Severity.Critical,
            Names = ["fivetran"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["make a new one: Fivetran dashboard, your name, API key"],
            Examples = ["FIVETRAN_API_SECRET={}", "const fivetranApiSecret = \"{}\";"],
            CounterExamples = ["\"version\": \"{}\",", "FIVETRAN_API_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
