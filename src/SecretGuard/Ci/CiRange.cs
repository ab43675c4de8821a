namespace SecretGuard.Ci;

/// <summary>The commits that a pipeline is about.</summary>
/// <param name="Head">The commit that they end with.</param>
/// <param name="HeadVariable">What says so.</param>
/// <param name="Bases">Where they may begin: the first that is in the clone is taken. None: at the very first commit.</param>
internal sealed record CiRange(string Head, string HeadVariable, IReadOnlyList<CiBase> Bases)
{
    /// <summary>The range up to a commit, or to what is checked out where a variable names none.</summary>
    /// <returns>Null where no base is known.</returns>
    public static CiRange? UpTo(CiBase? head, params IEnumerable<CiBase?> bases)
    {
        CiBase[] known = [.. bases.OfType<CiBase>()];
        return known.Length == 0 ? null : new(head?.Name ?? "HEAD", head?.Variable ?? "HEAD", known);
    }

    /// <summary>The commits of a branch that nothing is known of yet: those that the default branch lacks, or all where it is that one.</summary>
    /// <returns>Null where it is not known.</returns>
    public static CiRange? OfNewBranch(CiBase? head, string? branch, CiBase? defaultBranch)
    {
        if (defaultBranch is null || branch is null) return null;
        return branch == defaultBranch.Name ? new(head?.Name ?? "HEAD", head?.Variable ?? "HEAD", []) : UpTo(head, defaultBranch);
    }
}
