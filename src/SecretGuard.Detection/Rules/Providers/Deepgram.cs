namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Deepgram: API keys.
/// <see href="https://developers.deepgram.com/docs/create-additional-api-keys">API keys</see>.
/// </summary>
internal sealed class Deepgram : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "deepgram-api-key",
            Title = "Deepgram API key",
            Severity = Severity.High,
            Names = ["deepgram"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["delete it at console.deepgram.com: the project, API keys"],
            Examples = ["DEEPGRAM_API_KEY={}", "\"deepgramApiKey\": \"{}\","],
            CounterExamples = ["deepgram_version: {0-9a-f:10}", "commit: {0-9a-f:40}"],
        },
    ];
}
