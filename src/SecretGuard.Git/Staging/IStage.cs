namespace SecretGuard.Git.Staging;

/// <summary>What is staged, and the objects it is made of.</summary>
internal interface IStage : IDisposable
{
    /// <summary>
    /// How the index differs from HEAD. A path in conflict comes once for each side of it. An entry that is only intended
    /// to be added counts as empty.
    /// </summary>
    /// <exception cref="UnreadableException">HEAD or the index can't be read.</exception>
    IReadOnlyList<StagedChange> Changes();

    /// <summary>Opens an object's content; on any thread.</summary>
    /// <exception cref="UnreadableException">It is missing or damaged.</exception>
    Stream Open(string id);
}
