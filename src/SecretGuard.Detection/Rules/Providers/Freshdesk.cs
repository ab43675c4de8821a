namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Freshdesk: API keys.
/// <see href="https://developers.freshdesk.com/api/#authentication">Authentication</see>.
/// </summary>
internal sealed class Freshdesk : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "freshdesk-api-key",
            Title = "Freshdesk API key",
            Severity = Severity.High,
            Names = ["freshdesk"],
            Shapes = ["{A-Za-z0-9:20}"],
            Advice = ["reset it in Freshdesk: Profile settings"],
            Examples = ["FRESHDESK_API_KEY={}", "freshdeskApiKey: '{}'"],
            CounterExamples = ["freshdesk_domain: {a-z:8}", "build = \"{A-Za-z0-9:20}\""],
        },
    ];
}
