namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Squarespace: API keys.
/// <see href="https://developers.squarespace.com/commerce-apis/authentication-and-permissions">Authentication</see>.
/// </summary>
internal sealed class Squarespace : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "squarespace-api-key",
            Title = "Squarespace API key",
            Severity = Severity.High,
            Names = ["squarespace api", "squarespace key", "squarespace token", "squarespace secret"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it in Squarespace: Settings, Developer API keys"],
            Examples =
            [
                "\"squarespaceApiKey\": \"{}\",",
                "define('SQUARESPACE_API_KEY', '{}');",
                "'squarespace_api_key' => '{}',",
            ],
            CounterExamples =
            [
                "squarespace_api_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "etag = \"{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\"",
            ],
        },
    ];
}
