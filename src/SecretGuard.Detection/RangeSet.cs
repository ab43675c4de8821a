using System.Runtime.InteropServices;

namespace SecretGuard.Detection;

/// <summary>What some ranges cover, to be asked what of it another one overlaps.</summary>
internal sealed class RangeSet
{
    // In order; those that overlap are one.
    private readonly List<ByteRange> _ranges = [];

    /// <summary>Makes a set.</summary>
    public RangeSet(IEnumerable<ByteRange> ranges)
    {
        foreach (var range in ranges.OrderBy(range => range.Start))
        {
            if (_ranges is [.., var last] && last.Overlaps(range))
                _ranges[^1] = last with { Length = (int)(Math.Max(last.End, range.End) - last.Start) };
            else
                _ranges.Add(range);
        }
    }

    /// <summary>Whether a range has a byte in common with one of the set.</summary>
    public bool Overlaps(ByteRange range) => FirstBehind(range.Start) is var first && first < _ranges.Count && _ranges[first].Start < range.End;

    /// <summary>What of the set has a byte in common with a part of the content, in order; none overlaps another.</summary>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    public IEnumerable<ByteRange> Overlapping(long start, long end) =>
        _ranges.Skip(FirstBehind(start)).TakeWhile(range => range.Start < end);

    private int FirstBehind(long place) => Ordered.FirstFrom<ByteRange>(CollectionsMarshal.AsSpan(_ranges), place + 1, static range => range.End);
}
