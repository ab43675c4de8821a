namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Airtable: personal access tokens, and the API keys of old.
/// <see href="https://airtable.com/developers/web/guides/personal-access-tokens">Personal access tokens</see>.
/// </summary>
internal sealed class Airtable : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "airtable-access-token",
            Title = "Airtable access token",
            Severity = Severity.High,
            Shapes = ["pat{A-Za-z0-9:14}.{0-9a-f:64}"],
            Advice = ["delete it at airtable.com/create/tokens"],
            Examples =
            [
                "AIRTABLE_TOKEN={}",
                "curl https://api.airtable.com/v0/meta/bases -H \"Authorization: Bearer {}\"",
            ],
            CounterExamples = ["pat{A-Za-z0-9:14}.{0-9a-f:12}", "path{A-Za-z0-9:14}.{0-9a-f:64}"],
        },
        new NamedRule
        {
            Id = "airtable-api-key",
            Title = "Airtable API key",
            Severity = Severity.High,
            Names = ["airtable"],
            Shapes = ["key{A-Za-z0-9:14}"],
            Advice = ["delete it at airtable.com/account; keys of this kind no longer work at Airtable itself"],
            Examples = ["AIRTABLE_API_KEY=key{A-Za-z0-9:13}{0-9:1}", "airtableApiKey: 'key{A-Za-z0-9:13}{0-9:1}'"],
            CounterExamples = ["airtable_base: app{A-Za-z0-9:14}", "see key{A-Za-z0-9:14}"],
        },
    ];
}
