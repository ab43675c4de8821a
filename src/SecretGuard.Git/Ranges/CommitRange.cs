namespace SecretGuard.Git.Ranges;

/// <summary>Some commits of a repository, and where they begin.</summary>
public sealed record CommitRange
{
    /// <summary>
    /// What is in it, each as <c>git rev-list</c> reads it from a line: a commit or an annotated tag with all that it comes
    /// from, what is not in it behind a <c>^</c>, or <c>A..B</c>.
    /// </summary>
    public required IReadOnlyList<string> Revisions { get; init; }

    /// <summary>Refs whose commits are excluded as well, as an option of <c>git rev-list</c>; null for none.</summary>
    public string? ExcludedRefs { get; init; }

    /// <summary>Whether the revisions are meant alone, without what they come from.</summary>
    public bool IsEachAlone { get; init; }

    /// <summary>Whether of a merge only the first parent's side is followed, and all that it brings to that side counts.</summary>
    public bool FirstParent { get; init; }

    /// <summary>Its ends. Git may still be looking for them, while it already lists the commits.</summary>
    public required Task<RangeEnds> Ends { get; init; }
}
