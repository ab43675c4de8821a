namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Pusher: secrets of applications, and secret keys of Beams.
/// <see href="https://pusher.com/docs/channels/library_auth_reference/rest-api/">HTTP API</see>.
/// </summary>
internal sealed class Pusher : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "pusher-secret",
            Title = "Pusher app secret",
            Severity = Severity.High,
            Names = ["pusher app secret", "pusher secret", "pusher api secret"],
            Shapes = ["{0-9a-f:20}"],
            Advice = ["make a new one in the Pusher dashboard: the application, App keys, and delete the old one"],
            Examples = ["PUSHER_APP_SECRET={}", "pusherSecret: '{}'"],
            CounterExamples = ["PUSHER_APP_ID={0-9:7}", "checksum: {0-9a-f:20}"],
        },
        new NamedRule
        {
            Id = "pusher-beams-secret-key",
            Title = "Pusher Beams secret key",
            Severity = Severity.High,
            Names = ["pusher", "beams"],
            Shapes = ["{0-9A-F:64}"],
            Advice = ["make a new one in the Pusher dashboard: Beams, the instance, Keys"],
            Examples = ["PUSHER_BEAMS_SECRET_KEY={}", "beams_secret: \"{}\""],
            CounterExamples = ["beams_instance: {0-9a-f:8}", "sha256: {0-9A-F:64}"],
        },
    ];
}
