namespace SecretGuard.Detection;

/// <summary>Ranges that may overlap each other, to be asked whether another one overlaps any of them.</summary>
internal sealed class RangeSet
{
    private readonly ByteRange[] _ranges;

    // The furthest end of each range and all before it.
    private readonly long[] _ends;

    /// <summary>Makes a set.</summary>
    public RangeSet(IEnumerable<ByteRange> ranges)
    {
        _ranges = [.. ranges.OrderBy(range => range.Start)];
        _ends = new long[_ranges.Length];
        for (var (i, end) = (0, 0L); i < _ranges.Length; i++)
            _ends[i] = end = Math.Max(end, _ranges[i].End);
    }

    /// <summary>Whether a range has a byte in common with one of the set.</summary>
    public bool Overlaps(ByteRange range)
    {
        var before = Ordered.FirstFrom(_ranges, range.End, static known => known.Start);
        return before > 0 && _ends[before - 1] > range.Start;
    }
}
