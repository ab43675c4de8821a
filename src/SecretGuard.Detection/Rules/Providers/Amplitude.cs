namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Amplitude: secret keys of projects. API keys stand in web pages and are no secret.
/// <see href="https://amplitude.com/docs/apis/authentication">Authentication</see>.
/// </summary>
internal sealed class Amplitude : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "amplitude-secret-key",
            Title = "Amplitude secret key",
            Severity = Severity.High,
            Names = ["amplitude secret", "amplitude api secret", "amplitude secret key"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["rotate it in Amplitude: Settings, Projects, the project"],
            Examples = ["AMPLITUDE_SECRET_KEY={}", "amplitudeSecret: '{}'"],
            CounterExamples = ["amplitude_project: {0-9:6}", "md5: {0-9a-f:32}"],
        },
    ];
}
