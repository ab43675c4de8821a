namespace SecretGuard.Ci;

/// <summary>Bitbucket Pipelines. Of a push it doesn't say what was there before.</summary>
internal sealed class BitbucketPipelines : ICiSystem
{
    /// <inheritdoc/>
    public string Name => "Bitbucket Pipelines";

    /// <inheritdoc/>
    public string WholeClone => "give the step `clone: {depth: full}`";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => environment["BITBUCKET_BUILD_NUMBER"] is not null;

    /// <inheritdoc/>
    public CiRange? RangeOf(CiEnvironment environment) => CiRange.UpTo(
        environment.Commit("BITBUCKET_COMMIT"),
        environment.Commit("BITBUCKET_PR_DESTINATION_COMMIT"),
        environment.Branch("BITBUCKET_PR_DESTINATION_BRANCH"));
}
