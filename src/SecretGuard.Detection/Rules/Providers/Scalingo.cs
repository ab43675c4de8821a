namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Scalingo: API tokens.
/// <see href="https://developers.scalingo.com/">API</see>.
/// </summary>
internal sealed class Scalingo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "scalingo-api-token",
            Title = "Scalingo API token",
            Severity = Severity.High,
            Shapes = ["tk-us-{A-Za-z0-9_-:48}"],
            Advice = ["revoke it in Scalingo: Account, API tokens"],
            Examples = ["SCALINGO_API_TOKEN={}", "scalingo login --api-token {}"],
            CounterExamples = ["tk-us-{A-Za-z0-9_-:20}", "tk-us-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
