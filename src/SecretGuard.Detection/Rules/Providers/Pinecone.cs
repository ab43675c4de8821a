namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Pinecone: API keys, of the present form and of the older one, which is a UUID.
/// <see href="https://docs.pinecone.io/guides/projects/manage-api-keys">Manage API keys</see>.
/// </summary>
internal sealed class Pinecone : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "pinecone-api-key",
            Title = "Pinecone API key",
            Severity = Severity.High,
            Shapes = ["pcsk_{A-Za-z0-9:5-7}_{A-Za-z0-9:60-66}"],
            Advice = ["delete it at app.pinecone.io: the project, API keys"],
            Examples = ["PINECONE_API_KEY={}", "pc = Pinecone(api_key=\"{}\")"],
            CounterExamples =
            [
                "pcsk_{A-Za-z0-9:6}_{A-Za-z0-9:12}",
                "pcsk_xxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "pinecone-legacy-api-key",
            Title = "Pinecone API key of the older kind",
            Severity = Severity.High,
            Names = ["pinecone api", "pinecone key", "pinecone token"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it at app.pinecone.io: the project, API keys"],
            Examples = ["PINECONE_API_KEY={}", "pineconeApiKey: '{}'"],
            CounterExamples =
            [
                "pinecone_project_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "request_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
    ];
}
