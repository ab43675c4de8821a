namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// KeyCDN: API keys.
/// <see href="https://www.keycdn.com/api">KeyCDN API</see>.
/// </summary>
internal sealed class KeyCdn : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "keycdn-api-key",
            Title = "KeyCDN API key",
            Severity = Severity.High,
            Names = ["keycdn"],
            Shapes = ["sk_prod_{A-Za-z0-9_-:20-64}", "sk_prod_{A-Za-z0-9_-:20-64}=", "sk_prod_{A-Za-z0-9_-:20-64}=="],
            Advice = ["delete it: KeyCDN dashboard, Account, Authentication"],
            Examples = ["ENV KEYCDN_API_KEY=\"{}\"", "  \"keycdnApiKey\": \"{}\","],
            CounterExamples = ["digest = \"{}\"", "KEYCDN_API_KEY=sk_prod_xxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
