namespace SecretGuard.Ci;

/// <summary>Azure Pipelines. Of a push it doesn't say what was there before.</summary>
internal sealed class AzurePipelines : ICiSystem
{
    /// <inheritdoc/>
    public string Name => "Azure Pipelines";

    /// <inheritdoc/>
    public string WholeClone => "give the checkout step `fetchDepth: 0`";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => string.Equals(environment["TF_BUILD"], "true", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public CiRange? RangeOf(CiEnvironment environment) => CiRange.UpTo(
        // BUILD_SOURCEVERSION is a merge with the target.
        environment.Commit("SYSTEM_PULLREQUEST_SOURCECOMMITID"),
        environment.Branch("SYSTEM_PULLREQUEST_TARGETBRANCH"));
}
