namespace SecretGuard.Git.Histories;

/// <summary>Where an object of a history comes from.</summary>
public sealed record ObjectOrigin
{
    /// <summary>Place of the first commit that brought it, in an order in which parents come first.</summary>
    public required int Order { get; init; }

    /// <summary>The first commit that brought it; null where the scope of the search holds none.</summary>
    public required CommitHeader? Commit { get; init; }

    /// <summary>The paths under which it came in, first ones first.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Number of commits that brought it, under whatever path.</summary>
    public required int Commits { get; init; }

    /// <summary>Whether HEAD has it.</summary>
    public required bool IsInHead { get; init; }

    /// <summary>Refs whose newest commit has it.</summary>
    public required RefSet TipsWithIt { get; init; }

    /// <summary>Refs that reach the first commit that brought it. To find out takes a while, so that it is done for those asked for only.</summary>
    public required Lazy<RefSet> Refs { get; init; }
}
