namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Anthropic: API keys, admin keys and the OAuth tokens of its command-line tool.
/// <see href="https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key">API keys</see>.
/// </summary>
internal sealed class Anthropic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "anthropic-api-key",
            Title = "Anthropic API key",
            Severity = Severity.High,
            Shapes = ["sk-ant-api03-{A-Za-z0-9_-:93}AA"],
            Advice = ["delete it in the Anthropic console: Settings, API keys"],
            Examples =
            [
                "ANTHROPIC_API_KEY={}",
                "curl https://api.anthropic.com/v1/messages --header \"x-api-key: {}\"",
            ],
            CounterExamples = ["sk-ant-api03-{A-Za-z0-9:24}", "sk-ant-api03-xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "anthropic-admin-key",
            Title = "Anthropic admin key",
            Severity = Severity.Critical,
            Shapes = ["sk-ant-admin01-{A-Za-z0-9_-:93}AA"],
            Advice =
            [
                "delete it in the Anthropic console: Settings, Admin keys",
                "look for members and keys that somebody else added",
            ],
            Examples = ["ANTHROPIC_ADMIN_KEY={}", "adminApiKey: '{}'"],
            CounterExamples = ["sk-ant-admin01-{A-Za-z0-9:24}", "sk-ant-admin01-xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "anthropic-oauth-token",
            Title = "Anthropic OAuth token",
            Severity = Severity.High,
            Shapes = ["sk-ant-oat01-{A-Za-z0-9_-:93}AA", "sk-ant-ort01-{A-Za-z0-9_-:93}AA"],
            Advice =
            [
                "log out of the tool that was given it and log in again, or revoke the access in the settings of the account",
            ],
            Examples = ["ANTHROPIC_AUTH_TOKEN={}", "\"accessToken\": \"{}\","],
            CounterExamples = ["sk-ant-oat01-{A-Za-z0-9:24}", "sk-ant-oat01-xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
