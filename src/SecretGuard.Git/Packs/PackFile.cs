using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace SecretGuard.Git.Packs;

/// <summary>
/// A pack and its index. It is read, not mapped into memory: somebody who cuts a mapped file short ends the process that reads it.
/// </summary>
internal sealed class PackFile : IDisposable
{
    private const uint Magic = 0x5041434B;
    private const int HeadLength = 12;

    private readonly SafeFileHandle _file;

    private PackFile(string path, SafeFileHandle file, PackIndex index, int hashLength)
    {
        (Path, _file, Index, HashLength) = (path, file, index, hashLength);
        Length = RandomAccess.GetLength(file);
        CheckEnds();
    }

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>Which objects it holds.</summary>
    public PackIndex Index { get; }

    /// <summary>Bytes of the file.</summary>
    public long Length { get; }

    /// <summary>Bytes of an object's name.</summary>
    public int HashLength { get; }

    /// <summary>Where the last entry ends at the latest.</summary>
    public long End => Length - HashLength;

    /// <summary>Opens a pack to read all of it.</summary>
    /// <param name="path">The path of the pack; its index stands beside it.</param>
    /// <param name="hashLength">Bytes of an object's name.</param>
    /// <exception cref="DamagedObjectException">It, or its index, is not as the format wants it.</exception>
    /// <exception cref="IOException">It, or its index, can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It, or its index, must not be read.</exception>
    public static PackFile Open(string path, int hashLength) => Open(path, new HeldBytes(File.ReadAllBytes(IndexOf(path))), hashLength);

    /// <summary>Opens a pack to read few of its objects.</summary>
    /// <param name="path">The path of the pack; its index stands beside it.</param>
    /// <param name="hashLength">Bytes of an object's name.</param>
    /// <exception cref="DamagedObjectException">It, or its index, is not as the format wants it.</exception>
    /// <exception cref="IOException">It, or its index, can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It, or its index, must not be read.</exception>
    public static PackFile OpenForFew(string path, int hashLength) => Open(path, new SoughtBytes(OpenFile(IndexOf(path))), hashLength);

    /// <summary>Reads what stands at a place.</summary>
    /// <param name="offset">The place.</param>
    /// <param name="buffer">Takes the bytes.</param>
    /// <returns>Number of bytes; less than were wanted at the end of the file.</returns>
    public int Read(long offset, Span<byte> buffer)
    {
        var read = 0;
        while (read < buffer.Length && RandomAccess.Read(_file, buffer[read..], offset + read) is > 0 and var next)
            read += next;
        return read;
    }

    /// <summary>Reads the head of an entry.</summary>
    /// <param name="offset">Where the entry begins.</param>
    /// <param name="source">Where the entry begins that it differs from; null where it is stored whole.</param>
    /// <exception cref="DamagedObjectException">It is no head of an entry, or what it differs from is not in the pack.</exception>
    /// <exception cref="IOException">The pack can't be read.</exception>
    public PackEntry HeadAt(long offset, out long? source)
    {
        Span<byte> head = stackalloc byte[PackEntry.LongestHead];
        var text = head[..Read(offset, head)];
        var entry = PackEntry.Read(text, HashLength);
        source = BaseOf(offset, entry, text);
        return entry;
    }

    /// <summary>Says where the entry begins that an entry differs from; null where it is stored whole.</summary>
    /// <param name="offset">Where the entry begins.</param>
    /// <param name="entry">Its head.</param>
    /// <param name="text">Its first bytes.</param>
    /// <exception cref="DamagedObjectException">What it differs from is not in the pack.</exception>
    public long? BaseOf(long offset, PackEntry entry, ReadOnlySpan<byte> text) => entry.Type switch
    {
        ObjectType.OffsetDelta => offset - entry.BaseDistance,
        ObjectType.ReferenceDelta => Index.Find(text.Slice(entry.HeadLength - HashLength, HashLength)) is >= 0 and var position
            ? Index.Offset(position)
            : throw new DamagedObjectException("what it differs from is not in its pack"),
        _ => null,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        Index.Dispose();
    }

    private static PackFile Open(string path, IFileBytes indexBytes, int hashLength)
    {
        SafeFileHandle? file = null;
        try
        {
            var index = new PackIndex(indexBytes, hashLength);
            file = OpenFile(path);
            return new(path, file, index, hashLength);
        }
        catch
        {
            indexBytes.Dispose();
            file?.Dispose();
            throw;
        }
    }

    private static string IndexOf(string pack) => System.IO.Path.ChangeExtension(pack, ".idx");

    private static SafeFileHandle OpenFile(string path) => File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);

    private void CheckEnds()
    {
        if (Length < HeadLength + HashLength)
            throw new DamagedObjectException("it is cut short");
        Span<byte> ends = stackalloc byte[HeadLength + HashLength];
        Read(0, ends[..HeadLength]);
        Read(End, ends[HeadLength..]);
        var (magic, version, count) = (Number(ends), Number(ends[4..]), Number(ends[8..]));
        if (magic != Magic)
            throw new DamagedObjectException("it is no pack");
        if (version is not (2 or 3))
            throw new DamagedObjectException($"it is of version {version}, and 2 and 3 are known");
        if (count != Index.Count)
            throw new DamagedObjectException($"it has {count} objects, and its index {Index.Count}");
        if (!ends[HeadLength..].SequenceEqual(Index.PackChecksum))
            throw new DamagedObjectException("its index is of another pack, or it is cut short");
    }

    private static uint Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
