namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Stream: secrets of its chat and activity feed applications.
/// <see href="https://getstream.io/chat/docs/node/tokens_and_authentication/">Tokens and authentication</see>.
/// </summary>
internal sealed class GetStream : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "getstream-api-secret",
            Title = "Stream API secret",
            Severity = Severity.High,
            Names =
            [
                "getstream",
                "stream api secret",
                "stream secret",
                "stream app secret",
                "stream chat secret",
                "stream chat api secret",
            ],
            Shapes = ["{a-z0-9:64}"],
            Advice = ["rotate it in the Stream dashboard: the application, API keys"],
            Examples = ["STREAM_API_SECRET={}", "getstreamSecret: '{}'"],
            CounterExamples = ["stream_position: {0-9:8}", "sha256: {0-9a-f:64}"],
        },
    ];
}
