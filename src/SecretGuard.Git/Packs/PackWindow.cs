namespace SecretGuard.Git.Packs;

/// <summary>
/// Reads a pack ahead: entries that are made of each other mostly lie close behind each other, and most are so short that asking
/// the system for each takes longer than inflating it. One for each thread.
/// </summary>
/// <param name="pack">The pack.</param>
internal sealed class PackWindow(PackFile pack)
{
    private const int Longest = 1 << 16;

    // What lies elsewhere is mostly read alone.
    private const int Shortest = 1 << 12;
    private const int Near = 1 << 14;

    private readonly byte[] _buffer = new byte[Longest];
    private long _start;
    private int _length;
    private long _next;

    /// <summary>Reads what stands at a place.</summary>
    /// <param name="offset">The place.</param>
    /// <param name="buffer">Takes the bytes.</param>
    /// <returns>Number of bytes; 0 at the end of the file only.</returns>
    /// <exception cref="IOException">The pack can't be read.</exception>
    public int Read(long offset, Span<byte> buffer)
    {
        if (offset < _start || offset >= _start + _length)
        {
            // What fails half-way leaves nothing.
            _length = 0;
            var isNear = offset >= _next && offset - _next < Near;
            _length = pack.Read(offset, _buffer.AsSpan(0, isNear ? Longest : Math.Clamp(buffer.Length, Shortest, Longest)));
            _start = offset;
        }

        var known = _buffer.AsSpan((int)(offset - _start), (int)(_start + _length - offset));
        var read = Math.Min(known.Length, buffer.Length);
        known[..read].CopyTo(buffer);
        _next = offset + read;
        return read;
    }
}
