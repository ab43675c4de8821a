namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Finnhub: API keys.
/// <see href="https://finnhub.io/docs/api/authentication">Authentication</see>.
/// </summary>
internal sealed class Finnhub : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "finnhub-api-key",
            Title = "Finnhub API key",
            Severity = Severity.Medium,
            Names = ["finnhub", "fin hub"],
            Shapes = ["{a-z0-9:20}", "{a-z0-9:40}"],
            Advice = ["regenerate it in the Finnhub dashboard"],
            Examples = ["ENV FINNHUB_API_KEY={}", "  FINNHUB_API_KEY: {}", "const finnhubApiKey = \"{}\";"],
            CounterExamples = ["finnhub_version: {a-z0-9:10} {a-z0-9:10}", "etag = \"{a-z0-9:20}\""],
        },
    ];
}
