namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Knock: secret API keys.
/// <see href="https://docs.knock.app/developer-tools/api-keys">API keys</see>.
/// </summary>
internal sealed class Knock : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "knock-secret-key",
            Title = "Knock secret API key",
            Severity = Severity.High,
            Names = ["knock"],
            Shapes = ["sk_{A-Za-z0-9_-:32-64}"],
            Advice = ["roll it in Knock: Developers, API keys"],
            Examples = ["ENV KNOCK_API_KEY={}", "  KNOCK_API_KEY: {}", "const knockApiKey = \"{}\";"],
            CounterExamples = ["knock_version: sk_{A-Za-z0-9_-:16} {A-Za-z0-9_-:16}", "etag = \"sk_{A-Za-z0-9_-:32}\""],
        },
    ];
}
