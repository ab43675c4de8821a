using System.Buffers;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Locating;

namespace SecretGuard.Detection;

/// <summary>
/// Scans a stream of any length in constant memory: in chunks that overlap so far that every finding is seen with all that
/// it depends on. Gives exactly what one look at the whole gives.
/// </summary>
public sealed class ContentScanner
{
    // Large enough that the overlap costs little, small enough that a core's cache holds most of it.
    private const int DefaultChunkLength = 1 << 20;

    private readonly Detector _detector;
    private readonly int _chunkLength;

    /// <summary>Makes a scanner.</summary>
    /// <param name="detector">Finds the findings in a chunk.</param>
    public ContentScanner(Detector detector)
        : this(detector, DefaultChunkLength)
    {
    }

    /// <summary>Makes a scanner with chunks of another size.</summary>
    /// <param name="detector">Finds the findings in a chunk.</param>
    /// <param name="chunkLength">New bytes in each chunk.</param>
    internal ContentScanner(Detector detector, int chunkLength) => (_detector, _chunkLength) = (detector, chunkLength);

    /// <summary>Which findings to give; null for all.</summary>
    public Predicate<Finding>? Wanted { get; init; }

    /// <summary>Scans a stream from where it stands to its end.</summary>
    /// <param name="content">The stream.</param>
    /// <param name="cancellation">Stops between two chunks.</param>
    /// <exception cref="IOException">The stream can't be read.</exception>
    /// <exception cref="OperationCanceledException">The scan was stopped.</exception>
    public ContentScan Scan(Stream content, CancellationToken cancellation = default)
    {
        var capacity = content.CanSeek
            ? (int)Math.Min(Capacity, Math.Max(1, content.Length - content.Position + 1))
            : Capacity;
        var buffer = ArrayPool<byte>.Shared.Rent(capacity);
        try
        {
            return Scan(content, ref buffer, cancellation);
        }
        finally
        {
            // The pool would hand the secrets in it to whoever comes next.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Says where findings stand that a scan of a whole content gave.</summary>
    /// <param name="findings">The findings, by place.</param>
    /// <param name="content">The content.</param>
    /// <param name="wanted">Which of them; null for all.</param>
    public static IReadOnlyList<LocatedFinding> Locate(IReadOnlyList<Finding> findings, ReadOnlySpan<byte> content, Predicate<Finding>? wanted = null)
    {
        var located = new List<LocatedFinding>(findings.Count);
        var cursor = new TextCursor();
        cursor.SkipByteOrderMark(content);
        Locate(findings, content, 0, 0, long.MaxValue, wanted, cursor, located);
        return located;
    }

    private int Capacity => _chunkLength + (2 * _detector.Reach);

    private ContentScan Scan(Stream content, ref byte[] buffer, CancellationToken cancellation)
    {
        var reach = _detector.Reach;
        var located = new List<LocatedFinding>();
        var cursor = new TextCursor();
        var (offset, filled, reported) = (0L, 0, 0L);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = content.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
            var isLast = read < buffer.Length - filled;
            filled += read;
            if (!isLast && buffer.Length < Capacity)
            {
                // A file that grows while it is read, or one that says nothing of its length, as those of /proc.
                buffer = Larger(buffer);
                continue;
            }

            var text = buffer.AsSpan(0, filled);
            if (offset == 0)
                cursor.SkipByteOrderMark(text);

            // What lies closer to the end than the reach may look different once more is known; the next chunk reports it.
            var complete = isLast ? long.MaxValue : offset + filled - reach;
            Locate(_detector.Scan(text), text, offset, reported, complete, Wanted, cursor, located);
            if (isLast)
                return new ContentScan(located, offset + filled);

            var kept = (filled - (2 * reach)) & ~1;
            cursor.GoToCharacter(text, offset, offset + kept);
            text[kept..].CopyTo(buffer);
            (offset, filled, reported) = (offset + kept, filled - kept, complete);
        }
    }

    private byte[] Larger(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Capacity);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }

    private static void Locate(
        IReadOnlyList<Finding> findings,
        ReadOnlySpan<byte> text,
        long offset,
        long from,
        long to,
        Predicate<Finding>? wanted,
        TextCursor cursor,
        List<LocatedFinding> located)
    {
        if (findings.Count == 0)
            return;

        var secrets = new RangeSet(findings.SelectMany(finding => finding.Parts));
        foreach (var finding in findings)
        {
            var range = finding.Range.Shift(offset);
            if (range.Start < from || range.Start >= to || wanted?.Invoke(finding) == false)
                continue;

            var excerpt = Excerpt.Of(text, finding, secrets);
            cursor.GoTo(text, offset, range.Start);
            var start = cursor.Position(finding.CharacterWidth);

            // The next finding may begin before this one ends.
            var ahead = cursor.Copy();
            ahead.GoTo(text, offset, range.End - LengthOfLastCharacter(text, finding));
            located.Add(new LocatedFinding(
                finding with { Range = range, Parts = [.. finding.Parts.Select(part => part.Shift(offset))] },
                start,
                ahead.Position(finding.CharacterWidth),
                excerpt));
        }
    }

    private static int LengthOfLastCharacter(ReadOnlySpan<byte> text, Finding finding) =>
        finding.CharacterWidth > 1 ? finding.CharacterWidth : Utf8Text.LengthOfLast(text[..(int)finding.Range.End]);
}
