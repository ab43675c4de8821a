namespace SecretGuard.Detection;

/// <summary>A place in a content.</summary>
/// <param name="Start">Offset of the first byte, from 0.</param>
/// <param name="Length">Number of bytes.</param>
public readonly record struct ByteRange(long Start, int Length)
{
    /// <summary>Offset of the first byte behind the range.</summary>
    public long End => Start + Length;

    /// <summary>Whether both ranges have a byte in common.</summary>
    public bool Overlaps(ByteRange other) => Start < other.End && other.Start < End;

    /// <summary>The same place counted from a point that lies <paramref name="bytes"/> earlier.</summary>
    public ByteRange Shift(long bytes) => this with { Start = Start + bytes };

    /// <summary>Number of bytes that lie between both ranges; 0 where they touch or overlap.</summary>
    public long GapTo(ByteRange other) => Math.Max(0, Math.Max(other.Start - End, Start - other.End));
}
