namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Greenhouse: keys of the Harvest API.
/// <see href="https://developers.greenhouse.io/harvest.html#authentication">Authentication</see>.
/// </summary>
internal sealed class Greenhouse : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "greenhouse-api-key",
            Title = "Greenhouse API key",
            Severity = Severity.High,
            Names = ["greenhouse"],
            Shapes = ["{0-9a-f:32}-{0-9:1-2}"],
            Advice = ["delete it in Greenhouse: Configure, Dev Center, API credential management"],
            Examples = ["ENV GREENHOUSE_API_KEY={}", "  GREENHOUSE_API_KEY: {}", "const greenhouseApiKey = \"{}\";"],
            CounterExamples = ["greenhouse_version: {0-9a-f:16} {0-9a-f:16}-{0-9:1}", "etag = \"{0-9a-f:32}-{0-9:1}\""],
        },
    ];
}
