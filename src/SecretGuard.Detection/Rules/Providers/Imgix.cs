namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// imgix: keys of the Management API.
/// <see href="https://docs.imgix.com/en-US/apis/management/overview">Management API</see>.
/// </summary>
internal sealed class Imgix : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "imgix-api-key",
            Title = "imgix API key",
            Severity = Severity.High,
            Names = ["imgix"],
            Shapes = ["ak_{0-9a-f:64}"],
            Advice = ["delete it in imgix: API keys"],
            Examples = ["IMGIX_API_KEY = '{}'", "ENV IMGIX_API_KEY={}", "  IMGIX_API_KEY: {}"],
            CounterExamples = ["imgix_version: ak_{0-9a-f:32} {0-9a-f:32}", "revision: ak_{0-9a-f:64}"],
        },
    ];
}
