using SecretGuard.Detection.Versions;

namespace SecretGuard.GitSecrets;

/// <summary>What is known of a version of a file, from which what is known of another version follows.</summary>
internal sealed class FileVersion
{
    private readonly int _length;
    private readonly int _lineEnds;
    private readonly IReadOnlyList<FoundLine> _found;

    private FileVersion(int length, int lineEnds, IReadOnlyList<FoundLine> found, BlobLines lines) =>
        (_length, _lineEnds, _found, Lines) = (length, lineEnds, found, lines);

    /// <summary>Its lines in which something matches.</summary>
    public BlobLines Lines { get; }

    /// <summary>Looks through a version: only between what it shares with another one at its start and its end, since each line matches by itself.</summary>
    /// <param name="content">The version.</param>
    /// <param name="source">The other version; null for none.</param>
    /// <param name="copied">What it shares with it, by place in this one.</param>
    /// <param name="matcher">What to look for.</param>
    public static FileVersion Of(ReadOnlySpan<byte> content, FileVersion? source, IReadOnlyList<CopiedRange> copied, LineMatcher matcher)
    {
        if (BlobLines.IsBinary(content))
            return new FileVersion(content.Length, 0, [], BlobLines.Binary);
        if (source is null || source.Lines == BlobLines.Binary)
            (source, copied) = (new FileVersion(0, 0, [], BlobLines.None), []);

        var start = WholeLinesAtStart(content, copied);
        var below = WholeLinesAtEnd(content[start..], Math.Min(source._length - start, EndShared(content, source, copied)));
        var (end, endBefore) = (content.Length - below, source._length - below);

        var found = source._found.TakeWhile(line => line.End < start).ToList();
        var middle = found.Count;
        matcher.Find(content[start..end], found, Count(content[..start]) + 1);
        for (var i = middle; i < found.Count; i++)
            found[i] = Moved(found[i], start, 0);
        var lineEnds = Count(content);
        if (source._found.Count > 0 && source._found[^1].Start >= endBefore)
            found.AddRange(source._found.SkipWhile(line => line.Start < endBefore).Select(line => Moved(line, end - endBefore, lineEnds - source._lineEnds)));
        return new FileVersion(content.Length, lineEnds, found, BlobLines.Of(content, found));
    }

    private static int WholeLinesAtStart(ReadOnlySpan<byte> content, IReadOnlyList<CopiedRange> copied) =>
        copied is [{ Source: 0, Start: 0, Length: var length }, ..] ? content[..length].LastIndexOf((byte)'\n') + 1 : 0;

    private static int EndShared(ReadOnlySpan<byte> content, FileVersion source, IReadOnlyList<CopiedRange> copied) =>
        copied is [.., var last] && last.End == content.Length && last.SourceEnd == source._length ? last.Length : 0;

    // What of the end is whole lines: behind the first end of a line in it.
    private static int WholeLinesAtEnd(ReadOnlySpan<byte> content, int length)
    {
        length = Math.Max(0, Math.Min(content.Length, length));
        return content[^length..].IndexOf((byte)'\n') is >= 0 and var end ? length - end - 1 : 0;
    }

    private static FoundLine Moved(FoundLine line, int bytes, int lines) =>
        line with { Start = line.Start + bytes, End = line.End + bytes, Number = line.Number + lines };

    private static int Count(ReadOnlySpan<byte> text) => text.Count((byte)'\n');
}
