namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Dify: API keys of applications and of knowledge bases.
/// <see href="https://docs.dify.ai/en/guides/application-publishing/developing-with-apis">Developing with APIs</see>.
/// </summary>
internal sealed class Dify : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "dify-api-key",
            Title = "Dify API key",
            Severity = Severity.High,
            Names = ["dify"],
            Shapes = ["app-{A-Za-z0-9:24}"],
            Advice = ["delete it in Dify: the application, API access, API key"],
            Examples = ["DIFY_API_KEY={}", "dify_app_key = \"{}\""],
            CounterExamples = ["dify_name: app-{a-z:6}", "see app-{A-Za-z0-9:24}"],
        },
        new TokenRule
        {
            Id = "dify-dataset-api-key",
            Title = "Dify knowledge base API key",
            Severity = Severity.High,
            Shapes = ["dataset-{A-Za-z0-9:24}"],
            Advice = ["delete it in Dify: Knowledge, API access, API key"],
            Examples =
            [
                "DIFY_DATASET_KEY={}",
                "curl https://api.dify.ai/v1/datasets --header 'Authorization: Bearer {}'",
            ],
            CounterExamples = ["dataset-{a-z:6}", "dataset-xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
