namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Langfuse: secret keys. Its public keys are no secret.
/// <see href="https://langfuse.com/docs/api-and-data-platform/features/public-api">Public API</see>.
/// </summary>
internal sealed class Langfuse : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "langfuse-secret-key",
            Title = "Langfuse secret key",
            Severity = Severity.High,
            Shapes = ["sk-lf-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
            Advice = ["delete it in Langfuse: the project, Settings, API keys"],
            Examples = ["LANGFUSE_SECRET_KEY={}", "langfuse = Langfuse(secret_key=\"{}\")"],
            CounterExamples = ["sk-lf-{0-9a-f:8}", "pk-lf-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
        },
    ];
}
