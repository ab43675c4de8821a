namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// HubSpot: tokens of private applications, API keys of old and secrets of applications.
/// <see href="https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth">Authentication</see>.
/// </summary>
internal sealed class HubSpot : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "hubspot-access-token",
            Title = "HubSpot private app token",
            Severity = Severity.High,
            Shapes =
            [
                "pat-na1-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "pat-na2-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "pat-na3-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "pat-eu1-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "pat-ap1-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
            Advice = ["rotate it in HubSpot: Settings, Integrations, Private apps, and expire the old one now"],
            Examples =
            [
                "HUBSPOT_ACCESS_TOKEN={}",
                "curl https://api.hubapi.com/crm/v3/objects/contacts -H \"Authorization: Bearer {}\"",
            ],
            CounterExamples = ["pat-na1-{0-9a-f:8}", "pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "hubspot-api-key",
            Title = "HubSpot API key or client secret",
            Severity = Severity.High,
            Names = ["hapikey", "hubspot", "hubapi"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["rotate it in HubSpot: the application, Auth"],
            Examples = ["HUBSPOT_API_KEY={}", "https://api.hubapi.com/contacts/v1/lists?hapikey={}"],
            CounterExamples =
            [
                "hubspot_form_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "request_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
    ];
}
