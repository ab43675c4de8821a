namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Clarifai: personal access tokens and application keys.
/// <see href="https://docs.clarifai.com/control/authentication/pat">Personal access tokens</see>.
/// </summary>
internal sealed class Clarifai : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "clarifai-token",
            Title = "Clarifai access token",
            Severity = Severity.High,
            Names = ["clarifai"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it at clarifai.com/settings/security"],
            Examples = ["CLARIFAI_PAT={}", "clarifai_api_key: \"{}\""],
            CounterExamples = ["clarifai_model: {0-9a-f:10}", "md5: {0-9a-f:32}"],
        },
    ];
}
