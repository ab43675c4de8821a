namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Docker Swarm: tokens with which a node joins a swarm, and the key that unlocks a manager's data.
/// <see href="https://docs.docker.com/engine/swarm/join-nodes/">Join nodes to a swarm</see>,
/// <see href="https://docs.docker.com/engine/swarm/swarm_manager_locking/">lock your swarm</see>.
/// </summary>
internal sealed class DockerSwarm : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "docker-swarm-join-token",
            Title = "Docker Swarm join token",
            Severity = Severity.High,
            Shapes = ["SWMTKN-1-{a-z0-9:50}-{a-z0-9:25}"],
            Advice =
            [
                "replace it: docker swarm join-token --rotate worker, or manager, whichever it is",
                "look for nodes that you don't know: docker node ls",
            ],
            Examples = ["docker swarm join --token {} 192.168.99.100:2377", "SWARM_TOKEN={}", "\"Worker\": \"{}\""],
            CounterExamples = ["SWMTKN-1-{a-z0-9:20}", "--token SWMTKN-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "docker-swarm-unlock-key",
            Title = "Docker Swarm unlock key",
            Severity = Severity.Critical,
            Shapes = ["SWMKEY-1-{A-Za-z0-9+/:43}"],
            Advice = ["replace it: docker swarm unlock-key --rotate"],
            Examples = ["{}", "UnlockKey: \"{}\"", "    {}\n"],
            CounterExamples = ["SWMKEY-1-{A-Za-z0-9:20}", "SWMKEY-1-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
        },
    ];
}
