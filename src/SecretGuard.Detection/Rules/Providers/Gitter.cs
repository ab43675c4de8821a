namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Gitter: access tokens for its API.
/// <see href="https://developer.gitter.im/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class Gitter : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "gitter-access-token",
            Title = "Gitter access token",
            Severity = Severity.Medium,
            Names = ["gitter token", "gitter access token", "gitter api token"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["revoke it at https://developer.gitter.im/apps"],
            Examples = ["GITTER_TOKEN={}", "gitter_access_token: \"{}\""],
            CounterExamples = ["gitter_room: {0-9a-f:24}", "GITTER_TOKEN=${GITTER_TOKEN}"],
        },
    ];
}
