namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// LiveKit: secrets of API keys.
/// <see href="https://docs.livekit.io/home/self-hosting/deployment/">Deployment</see>.
/// </summary>
internal sealed class LiveKit : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "livekit-api-secret",
            Title = "LiveKit API secret",
            Severity = Severity.High,
            Names = ["livekit", "live kit"],
            Shapes = ["{A-Za-z0-9:42-44}"],
            Advice = ["delete the key in LiveKit Cloud: Settings, Keys, or in the configuration of the server"],
            Examples = ["LIVEKIT_API_SECRET={}", "livekitSecret: '{}'"],
            CounterExamples = ["livekit_room: {a-z:8}", "build = \"{A-Za-z0-9:43}\""],
        },
    ];
}
