namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Fireworks AI: API keys.
/// <see href="https://docs.fireworks.ai/tools-sdks/firectl/commands/api-key-create">API keys</see>.
/// </summary>
internal sealed class Fireworks : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "fireworks-api-key",
            Title = "Fireworks AI API key",
            Severity = Severity.High,
            Names = ["fireworks"],
            Shapes = ["fw_{A-Za-z0-9:22}", "fw_{A-Za-z0-9:24}"],
            Advice = ["delete it at app.fireworks.ai/settings/users/api-keys"],
            Examples = ["FIREWORKS_API_KEY={}", "fireworks_api_key = '{}'"],
            CounterExamples = ["fireworks_font: fw_bold", "see fw_{A-Za-z0-9:24}"],
        },
    ];
}
