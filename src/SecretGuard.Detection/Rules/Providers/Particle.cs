namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Particle: access tokens.
/// <see href="https://docs.particle.io/reference/cloud-apis/access-tokens/">Access tokens</see>.
/// </summary>
internal sealed class Particle : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "particle-access-token",
            Title = "Particle access token",
            Severity = Severity.High,
            Names = ["particle access", "particle token", "particle api", "particle auth", "particle io"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["delete it: particle token revoke {match}"],
            Examples =
            [
                "<ParticleAccessToken>{}</ParticleAccessToken>",
                "particle_access_token: \"{}\"",
                "PARTICLE_ACCESS_TOKEN = '{}'",
            ],
            CounterExamples = ["particle_access_version: {0-9a-f:20} {0-9a-f:20}", "etag = \"{0-9a-f:40}\""],
        },
    ];
}
