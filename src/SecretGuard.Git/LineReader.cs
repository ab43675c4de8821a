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

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private long _offset;
    private int _start;
    private int _filled;

    /// <summary>Reads the next line.</summary>
    /// <returns>False at the end of the content.</returns>
    public bool TryRead(out Line line)
    {
        var hash = new LineHash();
        var lineStart = _offset + _start;
        // How far no line feed was found already.
        var scanned = _start;
        int feed;
        while ((feed = _buffer.AsSpan(scanned.._filled).IndexOf((byte)'\n')) < 0)
        {
            var held = Fill(ref hash);
            if (held < 0)
            {
                hash.Finish(WithoutReturn(_buffer.AsSpan(_start.._filled)));
                line = new(hash.Value, lineStart, _offset + _filled);
                _start = _filled;
                return line.End > line.Start;
            }
            scanned = _start + held;
        }
        hash.Finish(WithoutReturn(_buffer.AsSpan(_start..(scanned + feed))));
        _start = scanned + feed + 1;
        line = new(hash.Value, lineStart, _offset + _start);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    /// <summary>Makes room, hashing what it must let go of, and reads on.</summary>
    /// <returns>How many bytes of the line were there before; -1 at the end of the content.</returns>
    private int Fill(ref LineHash hash)
    {
        if (_start == 0 && _filled == _buffer.Length)
        {
            var whole = (_filled - HeldBack) / LineHash.WordSize * LineHash.WordSize;
            hash.Add(_buffer.AsSpan(..whole));
            _start = whole;
        }
        _buffer.AsSpan(_start.._filled).CopyTo(_buffer);
        _offset += _start;
        _filled -= _start;
        _start = 0;
        var held = _filled;
        var read = stream.Read(_buffer.AsSpan(_filled));
        _filled += read;
        return read == 0 ? -1 : held;
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) => line switch
    {
        [.., (byte)'\r'] => line[..^1],
        [.., (byte)'\r', 0] => line[..^2],
        _ => line,
    };
}
