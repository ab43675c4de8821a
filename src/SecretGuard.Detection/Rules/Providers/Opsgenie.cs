namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Opsgenie: keys of integrations and of its API.
/// <see href="https://docs.opsgenie.com/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class Opsgenie : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "opsgenie-api-key",
            Title = "Opsgenie API key",
            Severity = Severity.Medium,
            Names = ["opsgenie", "genie key", "geniekey"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it: Opsgenie, Settings, API key management"],
            Examples = ["opsgenie.api.key={}", "opsgenie_api_key = \"{}\""],
            CounterExamples = ["build/{}", "OPSGENIE_API_KEY=00000000-0000-0000-0000-000000000000"],
        },
    ];
}
