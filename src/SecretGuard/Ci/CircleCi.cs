namespace SecretGuard.Ci;

/// <summary>CircleCI. It knows where the commits begin as a value of its configuration, <c>pipeline.git.base_revision</c>, and in no variable.</summary>
internal sealed class CircleCi : ICiSystem
{
    /// <inheritdoc/>
    public string Name => "CircleCI";

    /// <inheritdoc/>
    public string WholeClone => "give the checkout step `method: full`";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => environment["CIRCLECI"] == "true";

    /// <inheritdoc/>
    public CiRange? RangeOf(CiEnvironment environment) => null;
}
