namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Heroku: API keys and OAuth tokens.
/// <see href="https://devcenter.heroku.com/articles/authentication">Heroku CLI authentication</see>.
/// </summary>
internal sealed class Heroku : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "heroku-api-key",
            Title = "Heroku API key",
            Severity = Severity.Critical,
            Shapes = ["HRKU-AA{A-Za-z0-9_-:58}", "HRKU-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
            Advice = ["regenerate it: Heroku dashboard, Account settings, API key"],
            Examples = ["HEROKU_API_KEY={}", "heroku_api_key: {}"],
            CounterExamples =
            [
                "see HRKU-AA{A-Za-z0-9_-:12} there",
                "HRKU-AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "heroku-old-api-key",
            Title = "Heroku API key (UUID)",
            Severity = Severity.Critical,
            Names = ["heroku api key", "heroku key", "heroku token", "heroku auth", "heroku api token", "heroku oauth"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["regenerate it: Heroku dashboard, Account settings, API key"],
            Examples = ["const herokuApiKey = \"{}\";", "heroku-api-key: \"{}\""],
            CounterExamples = ["<id>{}</id>", "HEROKU_API_KEY=00000000-0000-0000-0000-000000000000"],
        },
    ];
}
