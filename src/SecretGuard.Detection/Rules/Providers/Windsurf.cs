namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Windsurf, once Codeium: API keys and service keys.
/// <see href="https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction">API introduction</see>.
/// </summary>
internal sealed class Windsurf : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "windsurf-api-key",
            Title = "Windsurf API key",
            Severity = Severity.High,
            Shapes = ["sk-ws-01-{A-Za-z0-9_-:60-120}"],
            Advice = ["log out of Windsurf everywhere, or regenerate the key in the settings of the account"],
            Examples = ["WINDSURF_API_KEY={}", "\"apiKey\": \"{}\","],
            CounterExamples =
            [
                "sk-ws-01-{A-Za-z0-9:12}",
                "sk-ws-01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "windsurf-service-key",
            Title = "Windsurf service key",
            Severity = Severity.High,
            Names =
            [
                "codeium api",
                "codeium key",
                "codeium token",
                "codeium service key",
                "windsurf key",
                "windsurf api",
                "windsurf service key",
            ],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it at windsurf.com/team/settings: Service keys"],
            Examples = ["CODEIUM_API_KEY={}", "windsurf_service_key: \"{}\""],
            CounterExamples =
            [
                "codeium_session_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "WINDSURF_API_URL=https://example.com/{0-9a-f:8}",
            ],
        },
    ];
}
