namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ReadMe: API keys of documentation projects.
/// <see href="https://docs.readme.com/main/reference/authentication">Authentication</see>.
/// </summary>
internal sealed class ReadMe : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "readme-api-key",
            Title = "ReadMe API key",
            Severity = Severity.Medium,
            Shapes = ["rdme_{a-z0-9:70}"],
            Advice = ["delete it in ReadMe: Configuration, API keys"],
            Examples = ["README_API_KEY={}", "rdme openapi upload --key={}"],
            CounterExamples =
            [
                "rdme_{a-z0-9:20}",
                "rdme_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
