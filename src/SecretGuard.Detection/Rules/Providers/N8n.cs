namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// n8n: API keys of its older versions. Those of newer ones are JSON web tokens.
/// <see href="https://docs.n8n.io/api/authentication/">Authentication</see>.
/// </summary>
internal sealed class N8n : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "n8n-api-key",
            Title = "n8n API key",
            Severity = Severity.High,
            Shapes = ["n8n_api_{0-9a-f:80}"],
            Advice = ["delete it in n8n: Settings, n8n API"],
            Examples = ["N8N_API_KEY={}", "curl -H 'X-N8N-API-KEY: {}' https://n8n.example.com/api/v1/workflows"],
            CounterExamples = ["n8n_api_{0-9a-f:12}", "n8n_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
