using System.Buffers;

namespace SecretGuard.Git;

/// <summary>
/// Cuts a content into hashed lines, in constant memory however long a line is. <c>\r\n</c> ends a line like <c>\n</c>,
/// in UTF-16 as well, so a line keeps its hash when a file changes its line ends.
/// </summary>
internal sealed class LineReader(Stream stream) : IDisposable
{
    /// <summary>Bytes of a line that are held back while its end is unknown: enough for <c>\r</c> in UTF-16, and a whole word.</summary>
    private const int HeldBack = LineHash.WordSize;

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private long offset;
    private int start;
    private int filled;

    /// <summary>Reads the next line.</summary>
    /// <returns>False at the end of the content.</returns>
    public bool TryRead(out Line line)
    {
        var hash = new LineHash();
        var lineStart = offset + start;
        // How far no line feed was found already.
        var scanned = start;
        int feed;
        while ((feed = buffer.AsSpan(scanned..filled).IndexOf((byte)'\n')) < 0)
        {
            var held = Fill(ref hash);
            if (held < 0)
            {
                hash.Finish(WithoutReturn(buffer.AsSpan(start..filled)));
                line = new(hash.Value, lineStart, offset + filled);
                start = filled;
                return line.End > line.Start;
            }
            scanned = start + held;
        }
        hash.Finish(WithoutReturn(buffer.AsSpan(start..(scanned + feed))));
        start = scanned + feed + 1;
        line = new(hash.Value, lineStart, offset + start);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    /// <summary>Makes room, hashing what it must let go of, and reads on.</summary>
    /// <returns>How many bytes of the line were there before; -1 at the end of the content.</returns>
    private int Fill(ref LineHash hash)
    {
        if (start == 0 && filled == buffer.Length)
        {
            var whole = (filled - HeldBack) / LineHash.WordSize * LineHash.WordSize;
            hash.Add(buffer.AsSpan(..whole));
            start = whole;
        }
        buffer.AsSpan(start..filled).CopyTo(buffer);
        offset += start;
        filled -= start;
        start = 0;
        var held = filled;
        var read = stream.Read(buffer.AsSpan(filled));
        filled += read;
        return read == 0 ? -1 : held;
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) => line switch
    {
        [.., (byte)'\r'] => line[..^1],
        [.., (byte)'\r', 0] => line[..^2],
        _ => line,
    };
}
