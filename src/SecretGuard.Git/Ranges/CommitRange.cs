namespace SecretGuard.Git.Ranges;

/// <summary>Some commits of a repository, and where they begin.</summary>
public sealed record CommitRange
{
    /// <summary>The commits, or annotated tags, that it ends with, as object names.</summary>
    public required IReadOnlyList<string> Included { get; init; }

    /// <summary>Commits that are not in it, nor is what they come from.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Refs whose commits are excluded as well, as an option of <c>git rev-list</c>; null for none.</summary>
    public string? ExcludedRefs { get; init; }

    /// <summary>Whether the included commits are meant alone, without what they come from.</summary>
    public bool IsEachAlone { get; init; }

    /// <summary>Whether of a merge only the first parent's side is followed, and all that it brings to that side counts.</summary>
    public bool FirstParent { get; init; }

    /// <summary>
    /// The commit that all the others are compared with: the last one that both sides have. Null where there is none. Git may
    /// still be looking for it, while it already lists the others.
    /// </summary>
    public Task<string?> Base { get; init; } = Task.FromResult<string?>(null);

    /// <summary>The commit that it ends with.</summary>
    public string Head => Included[0];
}
