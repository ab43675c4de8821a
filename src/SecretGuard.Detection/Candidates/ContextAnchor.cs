namespace SecretGuard.Detection.Candidates;

/// <summary>A place of a content at which something was looked at together with what stands around it.</summary>
/// <param name="Anchor">Where it begins.</param>
/// <param name="Length">Its length.</param>
/// <param name="Reach">Bytes to either side that were looked at, more than <see cref="ShortReach"/>.</param>
/// <param name="IsEncoded">Whether something encoded is there, which is decoded together with others around it.</param>
internal readonly record struct ContextAnchor(int Anchor, int Length, int Reach, bool IsEncoded) : IPlaced<ContextAnchor>
{
    /// <summary>Bytes around a change within which everything is looked at again, whatever it is.</summary>
    public const int ShortReach = 64;

    /// <inheritdoc/>
    public ContextAnchor Moved(int offset) => this with { Anchor = Anchor + offset };
}
