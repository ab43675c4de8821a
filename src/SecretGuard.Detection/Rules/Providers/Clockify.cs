namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Clockify: API keys.
/// <see href="https://docs.clockify.me/#section/Authentication">Authentication</see>.
/// </summary>
internal sealed class Clockify : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "clockify-api-key",
            Title = "Clockify API key",
            Severity = Severity.High,
            Names = ["clockify"],
            Shapes = ["{A-Za-z0-9:48}"],
            Advice = ["regenerate it in Clockify: Preferences, Advanced"],
            Examples =
            [
                "\"clockifyApiKey\": \"{}\",",
                "define('CLOCKIFY_API_KEY', '{}');",
                "'clockify_api_key' => '{}',",
            ],
            CounterExamples = ["clockify_version: {A-Za-z0-9:24} {A-Za-z0-9:24}", "etag = \"{A-Za-z0-9:48}\""],
        },
    ];
}
