namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// NVIDIA: API keys of NGC and the API catalogue.
/// <see href="https://docs.nvidia.com/ngc/latest/ngc-user-guide.html">NGC user guide</see>.
/// </summary>
internal sealed class Nvidia : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "nvidia-api-key",
            Title = "NVIDIA API key",
            Severity = Severity.High,
            Shapes = ["nvapi-{A-Za-z0-9_-:60-70}"],
            Advice = ["delete it at org.ngc.nvidia.com/setup/api-keys"],
            Examples = ["NVIDIA_API_KEY={}", "docker login nvcr.io --username '$oauthtoken' --password {}"],
            CounterExamples =
            [
                "nvapi-{A-Za-z0-9:12}",
                "nvapi-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
