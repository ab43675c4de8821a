namespace SecretGuard.Ci;

/// <summary>Woodpecker CI.</summary>
internal sealed class Woodpecker : ICiSystem
{
    /// <inheritdoc/>
    public string Name => "Woodpecker";

    /// <inheritdoc/>
    public string WholeClone => "give the clone step the settings `partial: false` and `depth: 0`";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => environment["CI"] == "woodpecker";

    /// <inheritdoc/>
    public CiRange? RangeOf(CiEnvironment environment)
    {
        var head = environment.Commit("CI_COMMIT_SHA");
        return environment["CI_PIPELINE_EVENT"] switch
        {
            "pull_request" => CiRange.UpTo(head, environment.Branch("CI_COMMIT_TARGET_BRANCH")),
            // That of the pipeline before, so that nothing is left out where one did not run.
            "push" => environment.Commit("CI_PREV_COMMIT_SHA") is { } before
                ? CiRange.UpTo(head, before)
                : CiRange.OfNewBranch(head, environment["CI_COMMIT_BRANCH"], environment.Branch("CI_REPO_DEFAULT_BRANCH")),
            _ => null,
        };
    }
}
