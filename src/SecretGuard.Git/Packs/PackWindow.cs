namespace SecretGuard.Git.Packs;

/// <summary>
/// Reads a pack ahead: entries that are made of each other mostly lie close behind each other, and most are so short that asking
/// the system for each takes longer than inflating it. One for each thread.
/// </summary>
/// <param name="pack">The pack.</param>
internal sealed class PackWindow(PackFile pack)
{
    /// <summary>Bytes that it shows at once at most.</summary>
    public const int Longest = 1 << 16;

    // What lies elsewhere is mostly read alone.
    private const int Shortest = 1 << 12;
    private const int Near = 1 << 14;

    private readonly byte[] _buffer = new byte[Longest];
    private long _start;
    private int _length;
    private long _next;

    /// <summary>What stands at a place; known until the next is asked for.</summary>
    /// <param name="offset">The place.</param>
    /// <param name="length">Number of bytes; fewer are shown at the end of the file only.</param>
    /// <exception cref="IOException">The pack can't be read.</exception>
    public ReadOnlySpan<byte> Slice(long offset, int length)
    {
        if (offset < _start || offset + length > _start + _length)
        {
            // What fails half-way leaves nothing.
            _length = 0;
            var isNear = offset >= _next && offset - _next < Near;
            _length = pack.Read(offset, _buffer.AsSpan(0, isNear ? Longest : Math.Max(length, Shortest)));
            _start = offset;
        }

        _next = offset + length;
        var known = _buffer.AsSpan((int)(offset - _start), (int)(_start + _length - offset));
        return known[..Math.Min(length, known.Length)];
    }
}
