namespace SecretGuard.Ci;

/// <summary>Jenkins: multibranch pipelines, and what its Git plugin says.</summary>
internal sealed class Jenkins : ICiSystem
{
    /// <inheritdoc/>
    public string Name => "Jenkins";

    /// <inheritdoc/>
    public string WholeClone => "clone without \"Shallow clone\", and with the target branch in the refspec";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => environment["JENKINS_URL"] is not null;

    /// <inheritdoc/>
    public CiRange? RangeOf(CiEnvironment environment) => environment["CHANGE_TARGET"] is not null
        ? CiRange.UpTo(environment.Commit("GIT_COMMIT"), environment.Branch("CHANGE_TARGET"))
        // Back to where all was well: what failed in between was perhaps the scan.
        : CiRange.UpTo(environment.Commit("GIT_COMMIT"), environment.Commit("GIT_PREVIOUS_SUCCESSFUL_COMMIT"), environment.Commit("GIT_PREVIOUS_COMMIT"));
}
