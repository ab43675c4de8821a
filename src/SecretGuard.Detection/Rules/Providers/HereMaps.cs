namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// HERE: API keys and the secrets of OAuth credentials.
/// <see href="https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/dev-apikey.html">API keys</see>.
/// </summary>
internal sealed class HereMaps : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "here-api-key",
            Title = "HERE API key",
            Severity = Severity.Medium,
            Names = ["here api", "here maps", "heremaps", "hereapi", "here rest"],
            Shapes = ["{A-Za-z0-9_-:43}"],
            Advice = ["delete it in the HERE platform: Access manager, Apps"],
            Examples =
            [
                "const hereApiKey = \"{}\";",
                "<add key=\"HereApiKey\" value=\"{}\" />",
                "here_api_key = \"{}\"",
            ],
            CounterExamples = ["here_api_version: {A-Za-z0-9_-:21} {A-Za-z0-9_-:22}", "revision: {A-Za-z0-9_-:43}"],
        },
        new NamedRule
        {
            Id = "here-access-key-secret",
            Title = "HERE access key secret",
            Severity = Severity.High,
            Names = ["here access", "here maps", "heremaps", "here api"],
            Shapes = ["{A-Za-z0-9_-:86}"],
            Advice = ["delete the credentials in the HERE platform: Access manager, Apps"],
            Examples =
            [
                "\"hereAccessKeySecret\": \"{}\",",
                "define('HERE_ACCESS_KEY_SECRET', '{}');",
                "'here_access_key_secret' => '{}',",
            ],
            CounterExamples = ["here_access_version: {A-Za-z0-9_-:43} {A-Za-z0-9_-:43}", "etag = \"{A-Za-z0-9_-:86}\""],
        },
    ];
}
