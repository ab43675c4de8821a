namespace SecretGuard.Ci;

/// <summary>Drone, and Harness, which has the same variables.</summary>
internal sealed class Drone : ICiSystem
{
    /// <inheritdoc/>
    public string Name => "Drone";

    /// <inheritdoc/>
    public string WholeClone => "leave `clone: {depth: …}` out of the pipeline";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => environment["DRONE"] == "true";

    /// <inheritdoc/>
    public CiRange? RangeOf(CiEnvironment environment)
    {
        var head = environment.Commit("DRONE_COMMIT_SHA");
        return environment["DRONE_BUILD_EVENT"] switch
        {
            "pull_request" => CiRange.UpTo(head, environment.Branch("DRONE_TARGET_BRANCH")),
            "push" => environment.Commit("DRONE_COMMIT_BEFORE") is { } before
                ? CiRange.UpTo(head, before)
                : CiRange.OfNewBranch(head, environment["DRONE_BRANCH"], environment.Branch("DRONE_REPO_BRANCH")),
            _ => null,
        };
    }
}
