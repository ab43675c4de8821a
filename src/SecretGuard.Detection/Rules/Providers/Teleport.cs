namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Teleport: tokens with which machines join a cluster.
/// <see href="https://goteleport.com/docs/reference/join-methods/">Join methods</see>.
/// </summary>
internal sealed class Teleport : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "teleport-join-token",
            Title = "Teleport join token",
            Severity = Severity.High,
            Names = ["teleport"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["remove it: tctl tokens rm {match}"],
            Examples =
            [
                "  TELEPORT_JOIN_TOKEN: {}",
                "const teleportJoinToken = \"{}\";",
                "<add key=\"TeleportJoinToken\" value=\"{}\" />",
            ],
            CounterExamples = ["teleport_version: {0-9a-f:16} {0-9a-f:16}", "\"digest\": \"{0-9a-f:32}\""],
        },
    ];
}
