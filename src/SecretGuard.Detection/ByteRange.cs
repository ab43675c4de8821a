namespace SecretGuard.Detection;

/// <summary>A place in a content.</summary>
/// <param name="Start">Offset of the first byte, from 0.</param>
/// <param name="Length">Number of bytes.</param>
public readonly record struct ByteRange(long Start, int Length)
{
    /// <summary>Offset of the first byte behind the range.</summary>
    public long End => Start + Length;

    /// <summary>What some ranges cover, in order: those that overlap are one.</summary>
    /// <param name="ranges">The ranges.</param>
    public static IEnumerable<ByteRange> Join(IEnumerable<ByteRange> ranges)
    {
        ByteRange? joined = null;
        foreach (var range in ranges.OrderBy(range => range.Start))
        {
            if (joined is { } last && range.Start < last.End)
            {
                joined = last with { Length = (int)(Math.Max(last.End, range.End) - last.Start) };
                continue;
            }

            if (joined is { } done)
                yield return done;
            joined = range;
        }

        if (joined is { } end)
            yield return end;
    }

    /// <summary>Whether both ranges have a byte in common.</summary>
    public bool Overlaps(ByteRange other) => Start < other.End && other.Start < End;

    /// <summary>The same place counted from a point that lies <paramref name="bytes"/> earlier.</summary>
    public ByteRange Shift(long bytes) => this with { Start = Start + bytes };

    /// <summary>Number of bytes that lie between both ranges; 0 where they touch or overlap.</summary>
    public long GapTo(ByteRange other) => Math.Max(0, Math.Max(other.Start - End, Start - other.End));
}
