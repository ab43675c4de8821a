using System.Buffers.Binary;

namespace SecretGuard.Git.Packs;

/// <summary>
/// The index of a pack: the names of its objects in order, and where each one stands. Versions 1 and 2.
/// <see href="https://git-scm.com/docs/gitformat-pack">gitformat-pack</see>.
/// </summary>
internal sealed class PackIndex : IDisposable
{
    private const uint Version2Magic = 0xFF744F63;
    private const int FanOutLength = 256 * 4;
    private const uint IsLarge = 0x8000_0000;
    private const int NearestNames = 16;

    private readonly IFileBytes _file;
    private readonly int _hashLength;
    private readonly int _fanOut;
    private readonly long _names;
    private readonly int _stride;
    private readonly long _offsets;
    private readonly long _largeOffsets;

    /// <summary>Reads an index.</summary>
    /// <param name="file">The file; closed with this one.</param>
    /// <param name="hashLength">Bytes of an object's name.</param>
    /// <exception cref="DamagedObjectException">The file is not as the format wants it.</exception>
    public PackIndex(IFileBytes file, int hashLength)
    {
        (_file, _hashLength) = (file, hashLength);
        var isVersion2 = file.Length >= 8 && Number(0) == Version2Magic;
        if (isVersion2 && Number(4) != 2)
            throw new DamagedObjectException($"its index is of version {Number(4)}, and 1 and 2 are known");

        _fanOut = isVersion2 ? 8 : 0;
        if (file.Length < _fanOut + FanOutLength + (2 * hashLength))
            throw new DamagedObjectException("its index is cut short");
        Count = CheckedCount();

        // Version 1 has a name behind each offset. Version 2 has all names, all checksums, all offsets, and those of 64 bits.
        var start = _fanOut + FanOutLength;
        (_names, _stride, _offsets) = isVersion2
            ? (start, hashLength, start + ((long)Count * (hashLength + 4)))
            : (start + 4, hashLength + 4, start);
        _largeOffsets = isVersion2 ? _offsets + ((long)Count * 4) : file.Length;
        var end = isVersion2 ? _largeOffsets : start + ((long)Count * (hashLength + 4));
        if (end + (2 * hashLength) > file.Length)
            throw new DamagedObjectException("its index is cut short");
    }

    /// <summary>Number of objects.</summary>
    public int Count { get; }

    /// <summary>Checksum of the pack that it belongs to.</summary>
    public ReadOnlySpan<byte> PackChecksum => _file.Slice(_file.Length - (2 * _hashLength), _hashLength);

    /// <summary>The name of an object, by its position in the order of names.</summary>
    public ReadOnlySpan<byte> Name(int position) => _file.Slice(_names + ((long)position * _stride), _hashLength);

    /// <summary>Where an object stands in the pack, by its position in the order of names.</summary>
    /// <exception cref="DamagedObjectException">The place is outside of the index.</exception>
    public long Offset(int position)
    {
        if (_fanOut == 0)
            return Number(_offsets + ((long)position * _stride));
        var offset = Number(_offsets + ((long)position * 4));
        if (offset < IsLarge)
            return offset;

        var place = _largeOffsets + ((long)(offset & ~IsLarge) * 8);
        return place + 8 + (2 * _hashLength) <= _file.Length && BinaryPrimitives.ReadInt64BigEndian(_file.Slice(place, 8)) is >= 0 and var large
            ? large
            : throw new DamagedObjectException("its index names a place that is not in the index");
    }

    /// <summary>Finds an object.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its position in the order of names; -1 where it isn't there.</returns>
    public int Find(ReadOnlySpan<byte> name)
    {
        var first = name[0] == 0 ? 0 : (int)Number(_fanOut + ((name[0] - 1) * 4));
        var last = (int)Number(_fanOut + (name[0] * 4)) - 1;
        var (low, high) = Around(name, first, last);
        while (low <= high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            switch (Name(middle).SequenceCompareTo(name))
            {
                case 0: return middle;
                case < 0: low = middle + 1; break;
                default: high = middle - 1; break;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    // Names are spread evenly, so most stand near where their digits point to: what lies far apart need not be read.
    private (int Low, int High) Around(ReadOnlySpan<byte> name, int first, int last)
    {
        var guess = first + (int)(((last - first + 1L) * BinaryPrimitives.ReadUInt32BigEndian(name[1..])) >> 32);
        for (var distance = (long)NearestNames; ; distance *= NearestNames)
        {
            var (low, high) = ((int)Math.Max(first, guess - distance), (int)Math.Min(last, guess + distance));
            if ((low == first || Name(low).SequenceCompareTo(name) <= 0) && (high == last || Name(high).SequenceCompareTo(name) >= 0))
                return (low, high);
        }
    }

    private int CheckedCount()
    {
        var count = 0u;
        for (var first = 0; first < 256; first++)
        {
            var next = Number(_fanOut + (first * 4));
            if (next < count)
                throw new DamagedObjectException("its index counts backwards");
            count = next;
        }

        return count <= _file.Length / _hashLength ? (int)count : throw new DamagedObjectException("its index is cut short");
    }

    private uint Number(long place) => BinaryPrimitives.ReadUInt32BigEndian(_file.Slice(place, 4));
}
