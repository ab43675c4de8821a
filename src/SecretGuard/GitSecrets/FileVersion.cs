namespace SecretGuard.GitSecrets;

/// <summary>A version of a file with the lines that match, from which those of another version follow.</summary>
/// <param name="content">The version.</param>
/// <param name="found">The lines.</param>
internal sealed class FileVersion(byte[] content, IReadOnlyList<FoundLine> found)
{
    // Compared at a time.
    private const int Step = 256;

    /// <summary>The version.</summary>
    public byte[] Content { get; } = content;

    /// <summary>The lines.</summary>
    public IReadOnlyList<FoundLine> Found { get; } = found;

    /// <summary>No content.</summary>
    public static FileVersion Empty { get; } = new([], []);

    /// <summary>No text, in which nothing is looked for.</summary>
    public static FileVersion Binary { get; } = new([], []);

    /// <summary>Looks through another version: only where it differs from this one, since each line matches by itself.</summary>
    /// <param name="content">The other version.</param>
    /// <param name="matcher">What to look for.</param>
    public FileVersion Next(byte[] content, LineMatcher matcher)
    {
        var start = content.AsSpan(..content.AsSpan().CommonPrefixLength(Content)).LastIndexOf((byte)'\n') + 1;
        var below = CommonEnd(content.AsSpan(start..), Content.AsSpan(start..));
        var (end, endBefore) = (content.Length - below, Content.Length - below);

        var found = Found.TakeWhile(line => line.End < start).ToList();
        var middle = found.Count;
        matcher.Find(content.AsSpan(start..end), found, Count(content.AsSpan(..start)) + 1);
        for (var i = middle; i < found.Count; i++)
            found[i] = Moved(found[i], start, 0);
        if (Found.Count > 0 && Found[^1].Start >= endBefore)
        {
            var lines = Count(content.AsSpan(start..end)) - Count(Content.AsSpan(start..endBefore));
            found.AddRange(Found.SkipWhile(line => line.Start < endBefore).Select(line => Moved(line, end - endBefore, lines)));
        }

        return new FileVersion(content, found);
    }

    private static FoundLine Moved(FoundLine line, int bytes, int lines) =>
        line with { Start = line.Start + bytes, End = line.End + bytes, Number = line.Number + lines };

    private static int Count(ReadOnlySpan<byte> text) => text.Count((byte)'\n');

    // How long the same whole lines are at the end of both.
    private static int CommonEnd(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var most = Math.Min(one.Length, other.Length);
        var length = 0;
        while (length + Step <= most && one[^(length + Step)..^length].SequenceEqual(other[^(length + Step)..^length]))
            length += Step;
        while (length < most && one[^(length + 1)] == other[^(length + 1)])
            length++;
        return length - (one[^length..].IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : length);
    }
}
