namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Typeform: personal access tokens.
/// <see href="https://www.typeform.com/developers/get-started/personal-access-token/">Personal access tokens</see>.
/// </summary>
internal sealed class Typeform : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "typeform-access-token",
            Title = "Typeform access token",
            Severity = Severity.High,
            Shapes = ["tfp_{A-Za-z0-9_-:40-60}"],
            Advice = ["delete it in Typeform: Profile, Personal tokens"],
            Examples = ["TYPEFORM_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["tfp_{A-Za-z0-9:12}", "tfp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
