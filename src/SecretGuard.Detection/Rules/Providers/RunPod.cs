namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// RunPod: API keys.
/// <see href="https://docs.runpod.io/get-started/api-keys">Manage API keys</see>.
/// </summary>
internal sealed class RunPod : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "runpod-api-key",
            Title = "RunPod API key",
            Severity = Severity.High,
            Shapes = ["rpa_{A-Za-z0-9:40-50}"],
            Advice = ["delete it at console.runpod.io/user/settings"],
            Examples = ["RUNPOD_API_KEY={}", "runpod.api_key = \"{}\""],
            CounterExamples = ["rpa_{A-Za-z0-9:12}", "rpa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
