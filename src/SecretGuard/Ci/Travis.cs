namespace SecretGuard.Ci;

/// <summary>Travis CI.</summary>
internal sealed class Travis : ICiSystem
{
    private const string Range = "TRAVIS_COMMIT_RANGE";

    /// <inheritdoc/>
    public string Name => "Travis CI";

    /// <inheritdoc/>
    public string WholeClone => "write `git: {depth: false}` into .travis.yml";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => environment["TRAVIS"] == "true";

    /// <inheritdoc/>
    public CiRange? RangeOf(CiEnvironment environment)
    {
        // "A...B"; empty for the first build of a branch.
        var start = CiBase.Commit(environment[Range]?.Split("..")[0], Range);
        return environment["TRAVIS_EVENT_TYPE"] switch
        {
            "pull_request" => CiRange.UpTo(environment.Commit("TRAVIS_PULL_REQUEST_SHA"), start, environment.Branch("TRAVIS_BRANCH")),
            "push" => CiRange.UpTo(environment.Commit("TRAVIS_COMMIT"), start),
            _ => null,
        };
    }
}
