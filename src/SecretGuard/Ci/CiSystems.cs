namespace SecretGuard.Ci;

/// <summary>The systems whose variables are known.</summary>
internal static class CiSystems
{
    /// <summary>All of them. Those that others imitate come last.</summary>
    public static IReadOnlyList<ICiSystem> All { get; } =
    [
        new Woodpecker(), new Drone(), new GitHubActions(), new GitLab(), new AzurePipelines(), new BitbucketPipelines(),
        new CircleCi(), new Buildkite(), new TeamCity(), new Travis(), new Jenkins(),
    ];

    /// <summary>The one whose job runs in an environment; null where none is recognised.</summary>
    public static ICiSystem? In(CiEnvironment environment) => All.FirstOrDefault(system => system.IsHere(environment));
}
