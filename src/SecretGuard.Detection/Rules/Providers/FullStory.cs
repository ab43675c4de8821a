namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Fullstory: API keys, which begin with the name of their data centre.
/// <see href="https://developer.fullstory.com/server/authentication">Authentication</see>.
/// </summary>
internal sealed class FullStory : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "fullstory-api-key",
            Title = "Fullstory API key",
            Severity = Severity.High,
            Names = ["fullstory", "full story"],
            Shapes = ["na1.{A-Za-z0-9+/:40-140}{=:0-2}", "eu1.{A-Za-z0-9+/:40-140}{=:0-2}"],
            Advice = ["delete it in Fullstory: Settings, API keys"],
            Examples = ["ENV FULLSTORY_API_KEY={}", "  FULLSTORY_API_KEY: {}", "const fullstoryApiKey = \"{}\";"],
            CounterExamples =
            [
                "fullstory_version: na1.{A-Za-z0-9+/:20} {A-Za-z0-9+/:20}",
                "etag = \"na1.{A-Za-z0-9+/:40}\"",
            ],
        },
    ];
}
