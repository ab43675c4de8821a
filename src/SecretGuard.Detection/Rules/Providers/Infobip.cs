namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Infobip: API keys.
/// <see href="https://www.infobip.com/docs/essentials/api-essentials/api-authentication">API authentication</see>.
/// </summary>
internal sealed class Infobip : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "infobip-api-key",
            Title = "Infobip API key",
            Severity = Severity.High,
            Names = ["infobip"],
            Shapes = ["{0-9a-f:32}-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
            Advice = ["disable it in Infobip: Developer tools, API keys"],
            Examples = ["ENV INFOBIP_API_KEY={}", "  INFOBIP_API_KEY: {}", "const infobipApiKey = \"{}\";"],
            CounterExamples =
            [
                "infobip_version: {0-9a-f:16} {0-9a-f:16}-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "etag = \"{0-9a-f:32}-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\"",
            ],
        },
    ];
}
