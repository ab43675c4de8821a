namespace SecretGuard.Git.Histories;

/// <summary>What a tree holds of what is looked for.</summary>
/// <param name="Hits">The entries, by place.</param>
/// <param name="Paths">All of them together; null where there is none.</param>
internal sealed record TreeHits(TreeHit[] Hits, PathSet? Paths)
{
    /// <summary>Nothing.</summary>
    public static TreeHits None { get; } = new([], null);
}
