namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Drone: tokens of people and the secret between server and runners.
/// <see href="https://docs.drone.io/server/user/token/">Tokens</see>.
/// </summary>
internal sealed class Drone : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "drone-token",
            Title = "Drone token or RPC secret",
            Severity = Severity.High,
            Names = ["drone token", "drone rpc secret", "drone user token", "drone secret"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice =
            [
                "rotate it in Drone: User settings, Rotate token; a DRONE_RPC_SECRET on the server and all runners",
            ],
            Examples = ["DRONE_TOKEN={}", "DRONE_RPC_SECRET: {}"],
            CounterExamples = ["drone_build: {0-9a-f:32}", "DRONE_TOKEN=${DRONE_TOKEN}"],
        },
    ];
}
