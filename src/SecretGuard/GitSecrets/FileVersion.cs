using System.Runtime.InteropServices;
using SecretGuard.Detection;
using SecretGuard.Detection.Versions;

namespace SecretGuard.GitSecrets;

/// <summary>What is known of a version of a file, from which what is known of another version follows.</summary>
internal sealed class FileVersion
{
    // To look through less takes no longer than to find out that it need not be done.
    private const int ShortestCarried = 256;

    private readonly int _length;
    private readonly List<FoundLine> _found;

    private FileVersion(int length, List<FoundLine> found, BlobLines lines) => (_length, _found, Lines) = (length, found, lines);

    /// <summary>Its lines in which something matches.</summary>
    public BlobLines Lines { get; }

    /// <summary>Looks through a version: not through whole lines that it shares with another one, since each line matches by itself.</summary>
    /// <param name="content">The version.</param>
    /// <param name="source">The other version; null for none.</param>
    /// <param name="copied">What it shares with it, by place in this one.</param>
    /// <param name="matcher">What to look for.</param>
    public static FileVersion Of(ReadOnlySpan<byte> content, FileVersion? source, IReadOnlyList<CopiedRange> copied, LineMatcher matcher)
    {
        if (BlobLines.IsBinary(content))
            return new FileVersion(content.Length, [], BlobLines.Binary);

        var found = new List<FoundLine>();
        var next = 0;
        if (source is not null && source.Lines != BlobLines.Binary)
        {
            foreach (var range in copied)
            {
                var (start, end) = WholeLines(content, range, source);
                if (end - start < ShortestCarried)
                    continue;
                Find(content, next, start, found, matcher);
                source.Carry(range.Source - range.Start, start, end, found);
                next = end;
            }
        }

        Find(content, next, content.Length, found, matcher);
        FoundLine.GiveNumbers(found, content);
        return new FileVersion(content.Length, found, BlobLines.Of(content, found));
    }

    // Where the whole lines of a range begin and end. What stands before it is known at the start of both versions only, and
    // what stands behind it at the end of both.
    private static (int Start, int End) WholeLines(ReadOnlySpan<byte> content, CopiedRange range, FileVersion source)
    {
        var text = content[range.Start..range.End];
        var start = range is { Source: 0, Start: 0 } ? 0 : text.IndexOf((byte)'\n') is >= 0 and var first ? first + 1 : text.Length;
        var end = range.End == content.Length && range.SourceEnd == source._length ? text.Length : text.LastIndexOf((byte)'\n') + 1;
        return (range.Start + start, range.Start + end);
    }

    private static void Find(ReadOnlySpan<byte> content, int start, int end, List<FoundLine> found, LineMatcher matcher)
    {
        if (start == end)
            return;
        var known = found.Count;
        matcher.Find(content[start..end], found);
        for (var line = known; line < found.Count; line++)
            found[line] = Moved(found[line], start);
    }

    private void Carry(int shift, int start, int end, List<FoundLine> found)
    {
        for (var line = Ordered.FirstFrom(CollectionsMarshal.AsSpan(_found), start + shift, static known => known.Start); line < _found.Count && _found[line].Start < end + shift; line++)
            found.Add(Moved(_found[line], -shift));
    }

    private static FoundLine Moved(FoundLine line, int bytes) => line with { Start = line.Start + bytes, End = line.End + bytes };
}
