namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Textmagic: API keys.
/// <see href="https://docs.textmagic.com/#section/Authentication">Authentication</see>.
/// </summary>
internal sealed class Textmagic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "textmagic-api-key",
            Title = "Textmagic API key",
            Severity = Severity.High,
            Names = ["textmagic", "text magic"],
            Shapes = ["{A-Za-z0-9:30}"],
            Advice = ["delete it in Textmagic: Services, Textmagic API"],
            Examples = ["textmagic.api.key={}", "<TextmagicApiKey>{}</TextmagicApiKey>", "textmagic_api_key: \"{}\""],
            CounterExamples = ["textmagic_version: {A-Za-z0-9:15} {A-Za-z0-9:15}", "revision: {A-Za-z0-9:30}"],
        },
    ];
}
