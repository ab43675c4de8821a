using Microsoft.Win32.SafeHandles;

namespace SecretGuard.Git.Packs;

/// <summary>A file of which a piece is read when it is asked for: for whoever needs little of it.</summary>
/// <param name="file">The file; closed with this one.</param>
internal sealed class SoughtBytes(SafeFileHandle file) : IFileBytes
{
    // The table at the start of an index is asked for each time.
    private readonly byte[] _start = Read(file, 0, (int)Math.Min(2048, RandomAccess.GetLength(file)));

    /// <inheritdoc/>
    public long Length { get; } = RandomAccess.GetLength(file);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Slice(long place, int length) =>
        place + length <= _start.Length ? _start.AsSpan((int)place, length) : Read(file, place, length);

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static byte[] Read(SafeFileHandle file, long place, int length)
    {
        var bytes = new byte[length];
        return RandomAccess.Read(file, bytes, place) == length ? bytes : throw new DamagedObjectException("its index is cut short");
    }
}
