using Microsoft.Win32.SafeHandles;

namespace SecretGuard.Git.Packs;

/// <summary>A file of which pieces are read when they are asked for: for whoever needs little of it. Safe for any number of threads.</summary>
internal sealed class SoughtBytes : IFileBytes
{
    private const int LengthOfStart = 2048;

    // Whoever looks for a name compares it with others on both sides.
    private const int Around = 512;

    private readonly SafeFileHandle _file;

    // The table at the start of an index is asked for each time.
    private readonly Piece _start;
    private Piece _last;

    /// <summary>Takes a file.</summary>
    /// <param name="file">The file; closed with this one.</param>
    public SoughtBytes(SafeFileHandle file)
    {
        (_file, Length) = (file, RandomAccess.GetLength(file));
        _last = _start = Read(0, (int)Math.Min(LengthOfStart, Length));
    }

    /// <inheritdoc/>
    public long Length { get; }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Slice(long place, int length)
    {
        var piece = _start.Holds(place, length) ? _start : _last;
        if (!piece.Holds(place, length))
        {
            var start = Math.Max(0, place - Around);
            _last = piece = Read(start, (int)(Math.Min(Length, place + length + Around) - start));
        }

        return piece.Bytes.AsSpan((int)(place - piece.Place), length);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private Piece Read(long place, int length)
    {
        var bytes = new byte[length];
        return RandomAccess.Read(_file, bytes, place) == length ? new Piece(place, bytes) : throw new DamagedObjectException("its index is cut short");
    }

    private sealed record Piece(long Place, byte[] Bytes)
    {
        public bool Holds(long place, int length) => place >= Place && place + length <= Place + Bytes.Length;
    }
}
