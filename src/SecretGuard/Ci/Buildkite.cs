namespace SecretGuard.Ci;

/// <summary>Buildkite: pull requests, and branches beside the default one.</summary>
internal sealed class Buildkite : ICiSystem
{
    /// <inheritdoc/>
    public string Name => "Buildkite";

    /// <inheritdoc/>
    public string WholeClone => "leave `--depth` out of BUILDKITE_GIT_CLONE_FLAGS and BUILDKITE_GIT_FETCH_FLAGS";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => environment["BUILDKITE"] == "true";

    /// <inheritdoc/>
    public CiRange? RangeOf(CiEnvironment environment)
    {
        var head = environment.Commit("BUILDKITE_COMMIT");
        if (environment.Branch("BUILDKITE_PULL_REQUEST_BASE_BRANCH") is { } target)
            return CiRange.UpTo(head, target);
        // On the default branch nothing says what was there before.
        return environment["BUILDKITE_BRANCH"] is { } branch && branch != environment["BUILDKITE_PIPELINE_DEFAULT_BRANCH"]
            ? CiRange.UpTo(head, environment.Branch("BUILDKITE_PIPELINE_DEFAULT_BRANCH"))
            : null;
    }
}
