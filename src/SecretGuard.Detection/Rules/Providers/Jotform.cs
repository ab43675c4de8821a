namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Jotform: API keys.
/// <see href="https://api.jotform.com/docs/">API</see>.
/// </summary>
internal sealed class Jotform : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "jotform-api-key",
            Title = "Jotform API key",
            Severity = Severity.High,
            Names = ["jotform"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it at jotform.com/myaccount/api"],
            Examples = ["JOTFORM_API_KEY={}", "jotformApiKey: '{}'"],
            CounterExamples = ["jotform_form: {0-9:14}", "md5: {0-9a-f:32}"],
        },
    ];
}
