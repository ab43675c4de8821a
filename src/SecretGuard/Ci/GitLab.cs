namespace SecretGuard.Ci;

/// <summary>GitLab CI/CD: merge requests, merged results, merge trains, pushes.</summary>
internal sealed class GitLab : ICiSystem
{
    /// <inheritdoc/>
    public string Name => "GitLab CI";

    /// <inheritdoc/>
    public string WholeClone => "give the job the variable `GIT_DEPTH: 0`";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => environment["GITLAB_CI"] == "true";

    /// <inheritdoc/>
    public CiRange? RangeOf(CiEnvironment environment)
    {
        var head = environment.Commit("CI_COMMIT_SHA");
        if (environment["CI_MERGE_REQUEST_IID"] is not null)
        {
            // In merged results and trains CI_COMMIT_SHA is a merge with the target, and these two are set.
            return CiRange.UpTo(
                environment.Commit("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA") ?? head,
                environment.Commit("CI_MERGE_REQUEST_TARGET_BRANCH_SHA"),
                environment.Commit("CI_MERGE_REQUEST_DIFF_BASE_SHA"),
                environment.Branch("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"));
        }

        if (environment["CI_PIPELINE_SOURCE"] == "schedule")
            return null;
        return environment.Commit("CI_COMMIT_BEFORE_SHA") is { } before
            ? CiRange.UpTo(head, before, environment["CI_COMMIT_BRANCH"] != environment["CI_DEFAULT_BRANCH"] ? environment.Branch("CI_DEFAULT_BRANCH") : null)
            : CiRange.OfNewBranch(head, environment["CI_COMMIT_REF_NAME"], environment.Branch("CI_DEFAULT_BRANCH"));
    }
}
