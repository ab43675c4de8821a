using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SecretGuard.Detection;

namespace SecretGuard.Git;

/// <summary>
/// Where a new version of a content has lines that the version before it doesn't have. Where a line stands makes no
/// difference, so a moved line is not new; of a line that is there more often than before, the last ones are new.
/// </summary>
public sealed class AddedLines
{
    /// <summary>New lines from start to end, in order, with an old line between each two; numbers of lines start at 1.</summary>
    private readonly List<(long Start, long End, long FirstLine, long LastLine)> _ranges = [];

    private AddedLines()
    {
    }

    /// <summary>Compares two versions. The memory it takes grows with the number of lines, not with their length.</summary>
    public static AddedLines Between(Stream before, Stream after)
    {
        using var oldLines = new LineReader(before);
        using var newLines = new LineReader(after);
        var added = new AddedLines();
        // Lines that both versions begin with need no counting; in a file that grows at its end, those are all.
        Dictionary<ulong, int>? unmatched = null;
        for (var number = 1L; newLines.TryRead(out var line); number++)
        {
            if (unmatched is null)
            {
                var isThere = oldLines.TryRead(out var old);
                if (isThere && old.Hash == line.Hash) continue;
                unmatched = isThere ? Count(old, oldLines) : [];
            }
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(unmatched, line.Hash);
            if (Unsafe.IsNullRef(ref count) || count == 0) added.Add(line, number);
            else count--;
        }
        return added;
    }

    /// <summary>Whether any byte of a range lies on a new line.</summary>
    public bool Touches(ByteRange range)
    {
        // The first new lines that end behind the start of the range.
        var first = Ordered.FirstFrom(CollectionsMarshal.AsSpan(_ranges), range.Start + 1, static lines => lines.End);
        return first < _ranges.Count && _ranges[first].Start < range.End;
    }

    /// <summary>Whether a line is new.</summary>
    /// <param name="number">Its number, from 1.</param>
    public bool Contains(long number) => _ranges.Exists(range => range.FirstLine <= number && number <= range.LastLine);

    private static Dictionary<ulong, int> Count(Line first, LineReader rest)
    {
        var counts = new Dictionary<ulong, int> { [first.Hash] = 1 };
        while (rest.TryRead(out var line)) CollectionsMarshal.GetValueRefOrAddDefault(counts, line.Hash, out _)++;
        return counts;
    }

    private void Add(Line line, long number)
    {
        if (_ranges is [.., var last] && last.End == line.Start) _ranges[^1] = last with { End = line.End, LastLine = number };
        else _ranges.Add((line.Start, line.End, number, number));
    }
}
