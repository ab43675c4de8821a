using System.Buffers.Binary;
using System.Numerics;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Finds the names of some objects in texts. Most places are none, which a bit for each beginning of a name says at once.</summary>
/// <typeparam name="T">What is known of an object.</typeparam>
internal sealed class NameFilter<T>
{
    private const int LeastBits = 16;
    private const int MostBits = 24;
    private const int BitsOfName = 8;

    private readonly IReadOnlyDictionary<ObjectName, T> _names;
    private readonly ulong[] _filter;
    private readonly int _shift;
    private readonly int _hashLength;

    /// <summary>Prepares the filter.</summary>
    /// <param name="names">The names, and what is known of each.</param>
    /// <param name="hashLength">Bytes of a name.</param>
    public NameFilter(IReadOnlyDictionary<ObjectName, T> names, int hashLength)
    {
        (_names, _hashLength) = (names, hashLength);
        var bits = Math.Clamp(BitOperations.Log2((uint)names.Count * BitsOfName) + 1, LeastBits, MostBits);
        _shift = 32 - bits;
        _filter = new ulong[1 << (bits - 6)];
        foreach (var name in names.Keys)
        {
            var beginning = (uint)name.First >> _shift;
            _filter[beginning >> 6] |= 1UL << (int)beginning;
        }
    }

    /// <summary>The next place at which one of the names stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="end">Where the last name may begin, and one more.</param>
    /// <param name="known">What is known of the object.</param>
    /// <returns>The place; -1 where there is none.</returns>
    public int Find(ReadOnlySpan<byte> text, int from, int end, out T? known)
    {
        end = Math.Min(end, text.Length - _hashLength + 1);
        for (var at = from; at < end; at++)
        {
            var beginning = BinaryPrimitives.ReadUInt32LittleEndian(text[at..]) >> _shift;
            if (((_filter[beginning >> 6] >> (int)beginning) & 1) != 0 && _names.TryGetValue(ObjectName.Of(text.Slice(at, _hashLength)), out known))
                return at;
        }

        known = default;
        return -1;
    }
}
