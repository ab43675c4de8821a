using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

/// <summary>A pack and its index with whatever a test wants in it, true or not.</summary>
internal sealed class HandMadePack
{
    private const int HashLength = 20;

    private readonly List<byte> _pack = [.. "PACK\0\0\0\u0002\0\0\0\0"u8];
    private readonly SortedDictionary<string, long> _offsets = new(StringComparer.Ordinal);

    /// <summary>Where the next entry begins.</summary>
    public long Next => _pack.Count;

    /// <summary>A name for an object that nobody hashed.</summary>
    public static string Name(int number) => number.ToString("x40", CultureInfo.InvariantCulture);

    /// <summary>Adds an object that is stored whole.</summary>
    public HandMadePack Add(string name, ObjectType type, ReadOnlySpan<byte> content, long? size = null) => Add(name, Head(type, size ?? content.Length), content);

    /// <summary>Adds what differs from the object of a name.</summary>
    public HandMadePack AddDelta(string name, string source, ReadOnlySpan<byte> instructions) =>
        Add(name, [.. Head(ObjectType.ReferenceDelta, instructions.Length), .. Convert.FromHexString(source)], instructions);

    /// <summary>Adds what differs from the entry at a place.</summary>
    public HandMadePack AddDelta(string name, long source, ReadOnlySpan<byte> instructions)
    {
        var distance = Next - source;
        List<byte> digits = [(byte)(distance & 0x7F)];
        while ((distance >>= 7) > 0)
            digits.Insert(0, (byte)(0x80 | (--distance & 0x7F)));
        return Add(name, [.. Head(ObjectType.OffsetDelta, instructions.Length), .. digits], instructions);
    }

    /// <summary>Adds an entry with any head.</summary>
    public HandMadePack Add(string name, ReadOnlySpan<byte> head, ReadOnlySpan<byte> content)
    {
        using var deflated = new MemoryStream();
        using (var deflating = new ZLibStream(deflated, CompressionLevel.Fastest, leaveOpen: true))
            deflating.Write(content);
        return AddDeflated(name, head, deflated.ToArray());
    }

    /// <summary>Adds an entry with any head, and anything behind it.</summary>
    public HandMadePack AddDeflated(string name, ReadOnlySpan<byte> head, ReadOnlySpan<byte> deflated)
    {
        _offsets[name] = Next;
        _pack.AddRange(head);
        _pack.AddRange(deflated);
        return this;
    }

    /// <summary>The head of an entry.</summary>
    public static byte[] Head(ObjectType type, long size)
    {
        List<byte> head = [(byte)(((int)type << 4) | (int)(size & 0xF))];
        for (size >>= 4; size > 0; size >>= 7)
        {
            head[^1] |= 0x80;
            head.Add((byte)(size & 0x7F));
        }

        return [.. head];
    }

    /// <summary>Instructions of a delta behind their sizes.</summary>
    public static byte[] Delta(long source, long size, params ReadOnlySpan<byte> instructions) => [.. Size(source), .. Size(size), .. instructions];

    /// <summary>Writes the pack into a repository.</summary>
    /// <returns>The path of the pack.</returns>
    public string Write(TemporaryRepository repository)
    {
        byte[] pack = [.. _pack];
        BinaryPrimitives.WriteInt32BigEndian(pack.AsSpan(8), _offsets.Count);
        // Nobody who reads a pack looks whether that is its checksum, only whether the index has the same.
        var checksum = Enumerable.Repeat((byte)0x11, HashLength).ToArray();
        var path = repository.Write($".git/objects/pack/pack-{new string('1', HashLength * 2)}.pack", [.. pack, .. checksum]);
        File.WriteAllBytes(Path.ChangeExtension(path, ".idx"), [.. Index(), .. checksum, .. checksum]);
        return path;
    }

    private byte[] Index()
    {
        using var index = new MemoryStream();
        index.Write([0xFF, (byte)'t', (byte)'O', (byte)'c', 0, 0, 0, 2]);
        for (var first = 0; first < 256; first++)
            WriteNumber(_offsets.Keys.Count(name => Convert.FromHexString(name)[0] <= first));
        foreach (var name in _offsets.Keys)
            index.Write(Convert.FromHexString(name));
        foreach (var _ in _offsets)
            WriteNumber(0);
        foreach (var offset in _offsets.Values)
            WriteNumber((int)offset);
        return index.ToArray();

        void WriteNumber(int number)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteInt32BigEndian(bytes, number);
            index.Write(bytes);
        }
    }

    private static List<byte> Size(long size)
    {
        List<byte> digits = [];
        for (; size > 0x7F; size >>= 7)
            digits.Add((byte)(0x80 | (size & 0x7F)));
        digits.Add((byte)size);
        return digits;
    }

    /// <summary>Bytes of a text.</summary>
    public static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);
}
