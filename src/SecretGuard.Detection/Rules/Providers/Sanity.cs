namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Sanity: API tokens.
/// <see href="https://www.sanity.io/docs/content-lake/http-auth">Authentication</see>.
/// </summary>
internal sealed class Sanity : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "sanity-api-token",
            Title = "Sanity API token",
            Severity = Severity.High,
            Names = ["sanity"],
            Shapes = ["sk{A-Za-z0-9:78-178}"],
            Advice = ["delete it: https://www.sanity.io/manage, the project, API, Tokens"],
            Examples = ["sanity.api.token={}", "sanity_api_token = \"{}\""],
            CounterExamples =
            [
                "revision {}",
                "SANITY_API_TOKEN=skxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
