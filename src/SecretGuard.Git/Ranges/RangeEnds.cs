namespace SecretGuard.Git.Ranges;

/// <summary>Where a range of commits ends, and what came before it.</summary>
/// <param name="Heads">The commits, or annotated tags, that it ends with, as object names.</param>
/// <param name="Base">The commit that all the others are compared with: the last one that both sides have. Null where there is none.</param>
public sealed record RangeEnds(IReadOnlyList<string> Heads, string? Base)
{
    /// <summary>The commit that it ends with.</summary>
    public string Head => Heads[0];
}
