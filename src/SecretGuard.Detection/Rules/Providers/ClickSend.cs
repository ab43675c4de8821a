namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ClickSend: API keys.
/// <see href="https://developers.clicksend.com/docs/#authentication">Authentication</see>.
/// </summary>
internal sealed class ClickSend : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "clicksend-api-key",
            Title = "ClickSend API key",
            Severity = Severity.High,
            Names = ["clicksend", "click send"],
            Shapes = ["{0-9A-F:8}-{0-9A-F:4}-{0-9A-F:4}-{0-9A-F:4}-{0-9A-F:12}"],
            Advice = ["make a new key in ClickSend: Developers, API credentials"],
            Examples = ["define('CLICKSEND_API_KEY', '{}');", "'clicksend_api_key' => '{}',", "CLICKSEND_API_KEY={}"],
            CounterExamples =
            [
                "clicksend_version: {0-9A-F:8}-{0-9A-F:4}-{0-9A-F:4}-{0-9A-F:4}-{0-9A-F:6} {0-9A-F:6}",
                "\"digest\": \"{0-9A-F:8}-{0-9A-F:4}-{0-9A-F:4}-{0-9A-F:4}-{0-9A-F:12}\"",
            ],
        },
    ];
}
