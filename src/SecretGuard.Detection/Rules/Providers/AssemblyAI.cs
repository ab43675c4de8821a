namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// AssemblyAI: API keys.
/// <see href="https://www.assemblyai.com/docs/api-reference/overview">API overview</see>.
/// </summary>
internal sealed class AssemblyAI : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "assemblyai-api-key",
            Title = "AssemblyAI API key",
            Severity = Severity.High,
            Names = ["assemblyai", "assembly ai", "aai"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it at assemblyai.com/dashboard/api-keys"],
            Examples = ["ASSEMBLYAI_API_KEY={}", "aai_api_key = \"{}\""],
            CounterExamples = ["assemblyai_version: {0-9a-f:10}", "md5: {0-9a-f:32}"],
        },
    ];
}
