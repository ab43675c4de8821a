namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// PandaDoc: API keys.
/// <see href="https://developers.pandadoc.com/reference/api-key-authentication-process">API key authentication</see>.
/// </summary>
internal sealed class PandaDoc : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "pandadoc-api-key",
            Title = "PandaDoc API key",
            Severity = Severity.High,
            Names = ["pandadoc", "panda doc"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["make a new key in PandaDoc: Developer dashboard, Configuration"],
            Examples =
            [
                "\"pandadocApiKey\": \"{}\",",
                "define('PANDADOC_API_KEY', '{}');",
                "'pandadoc_api_key' => '{}',",
            ],
            CounterExamples = ["pandadoc_version: {0-9a-f:20} {0-9a-f:20}", "etag = \"{0-9a-f:40}\""],
        },
    ];
}
