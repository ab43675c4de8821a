namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Ramp: client secrets of applications.
/// <see href="https://docs.ramp.com/developer-api/v1/authorization">Authorization</see>.
/// </summary>
internal sealed class Ramp : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "ramp-client-secret",
            Title = "Ramp client secret",
            Severity = Severity.Critical,
            Shapes = ["ramp_sec_{A-Za-z0-9:32-64}"],
            Advice = ["rotate it in Ramp: Company, Developer API"],
            Examples = ["ENV RAMP_CLIENT_SECRET={}", "  RAMP_CLIENT_SECRET: {}", "const rampClientSecret = \"{}\";"],
            CounterExamples =
            [
                "ramp_sec_{A-Za-z0-9:12}",
                "ramp_sec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xramp_sec_{A-Za-z0-9:32}",
            ],
        },
    ];
}
