namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Pendo: integration keys.
/// <see href="https://engageapi.pendo.io/#authentication">Authentication</see>.
/// </summary>
internal sealed class Pendo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "pendo-integration-key",
            Title = "Pendo integration key",
            Severity = Severity.High,
            Names = ["pendo integration", "pendo secret"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it in Pendo: Settings, Integrations, Integration keys"],
            Examples =
            [
                "pendo.integration.key={}",
                "<PendoIntegrationKey>{}</PendoIntegrationKey>",
                "pendo_integration_key: \"{}\"",
            ],
            CounterExamples =
            [
                "pendo_integration_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "revision: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
    ];
}
