namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Render: API keys and deploy hooks.
/// <see href="https://render.com/docs/api">The Render API</see>.
/// </summary>
internal sealed class Render : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "render-api-key",
            Title = "Render API key",
            Severity = Severity.Critical,
            Shapes = ["rnd_{A-Za-z0-9:28-36}"],
            Advice = ["revoke it: Render dashboard, Account settings, API keys"],
            Examples = ["render.api.key={}", "render_api_key = \"{}\""],
            CounterExamples = ["see rnd_{A-Za-z0-9:9} there", "rnd_xxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "render-deploy-hook",
            Title = "Render deploy hook",
            Severity = Severity.Medium,
            Shapes = ["api.render.com/deploy/srv-{a-z0-9:20}?key={A-Za-z0-9_-:11}"],
            Advice = ["regenerate it: Render dashboard, the service, Settings, Deploy hook"],
            Examples = ["RENDER_HOOK={}", "const renderHook = \"{}\";", "curl https://{}"],
            CounterExamples =
            [
                "see https://api.render.com/deploy/srv-{a-z0-9:20} there",
                "curl https://api.render.com/deploy/srv-xxxxxxxxxxxxxxxxxxxx?key=xxxxxxxxxxx",
            ],
        },
    ];
}
