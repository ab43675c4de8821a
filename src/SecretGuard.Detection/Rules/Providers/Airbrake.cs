namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Airbrake: keys of people.
/// <see href="https://docs.airbrake.io/docs/devops-tools/api/">Airbrake API</see>.
/// </summary>
internal sealed class Airbrake : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "airbrake-user-key",
            Title = "Airbrake user key",
            Severity = Severity.Medium,
            Names = ["airbrake"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["regenerate it: Airbrake, Profile and notifications"],
            Examples = ["AIRBRAKE_USER_API_KEY={}", "const airbrakeUserApiKey = \"{}\";"],
            CounterExamples = ["checksum={}", "AIRBRAKE_USER_API_KEY=0000000000000000000000000000000000000000"],
        },
    ];
}
