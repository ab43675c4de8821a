namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Replicate: API tokens.
/// <see href="https://replicate.com/docs/topics/security/api-tokens">API tokens</see>.
/// </summary>
internal sealed class Replicate : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "replicate-api-token",
            Title = "Replicate API token",
            Severity = Severity.High,
            Shapes = ["r8_{A-Za-z0-9:37}"],
            Advice = ["disable it at replicate.com/account/api-tokens"],
            Examples = ["REPLICATE_API_TOKEN={}", "const replicate = new Replicate({ auth: \"{}\" });"],
            CounterExamples = ["r8_{A-Za-z0-9:12}", "r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
