namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Notion: secrets of integrations and personal access tokens.
/// <see href="https://developers.notion.com/docs/authorization">Authorisation</see>.
/// </summary>
internal sealed class Notion : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "notion-token",
            Title = "Notion integration token",
            Severity = Severity.High,
            Shapes = ["ntn_{0-9:11}{A-Za-z0-9:35}", "secret_{A-Za-z0-9:43}"],
            Advice = ["refresh it at notion.so/profile/integrations"],
            Examples = ["NOTION_TOKEN={}", "const notion = new Client({ auth: \"{}\" });"],
            CounterExamples = ["ntn_{A-Za-z0-9:12}", "secret_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
