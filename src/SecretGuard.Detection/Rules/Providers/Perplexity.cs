namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Perplexity: API keys.
/// <see href="https://docs.perplexity.ai/getting-started/quickstart">Quickstart</see>.
/// </summary>
internal sealed class Perplexity : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "perplexity-api-key",
            Title = "Perplexity API key",
            Severity = Severity.High,
            Shapes = ["pplx-{A-Za-z0-9:48-56}"],
            Advice = ["delete it at perplexity.ai/account/api/keys"],
            Examples =
            [
                "PERPLEXITY_API_KEY={}",
                "curl https://api.perplexity.ai/chat/completions --header \"Authorization: Bearer {}\"",
            ],
            CounterExamples = ["pplx-{A-Za-z0-9:16}", "pplx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
