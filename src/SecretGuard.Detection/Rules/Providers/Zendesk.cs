namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Zendesk: API tokens and OAuth access tokens.
/// <see href="https://developer.zendesk.com/api-reference/introduction/security-and-auth/">Security and authentication</see>.
/// </summary>
internal sealed class Zendesk : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "zendesk-token",
            Title = "Zendesk API token",
            Severity = Severity.High,
            Names = ["zendesk"],
            Shapes = ["{A-Za-z0-9:40}", "{0-9a-f:64}"],
            Advice = ["delete it in the Zendesk admin centre: Apps and integrations, APIs"],
            Examples = ["ZENDESK_API_TOKEN={}", "zendesk:\n  oauth_token: \"{}\""],
            CounterExamples = ["zendesk_subdomain: {a-z:8}", "build = \"{A-Za-z0-9:40}\""],
        },
    ];
}
