using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SecretGuard.Git.Inflating;

/// <summary>
/// A Huffman code of deflated bytes (RFC 1951, 3.2) as a table: the next bits are the index of what they begin with. Codes that are
/// longer than the index have a table of their own behind it, to which there is a link.
/// </summary>
/// <remarks>
/// An entry says in its lowest byte how many bits it takes, those included that follow its code; in the next four bits how long its
/// code is; in the upper half what it stands for: a byte, or the least length or distance; and in the bits between of which kind it is.
/// </remarks>
/// <param name="indexBits">Bits of the index.</param>
/// <param name="capacity">Entries of all tables at most.</param>
internal sealed class HuffmanTable(int indexBits, int capacity)
{
    /// <summary>Bits of the longest code.</summary>
    public const int LongestCode = 15;

    private const uint Byte = 0x8000_0000;
    private const uint Special = 0x4000;
    private const uint Link = Special | 0x2000;

    private readonly uint[] _entries = new uint[capacity];

    /// <summary>Its first entry; as many follow as the index has.</summary>
    public ref uint Start => ref MemoryMarshal.GetArrayDataReference(_entries);

    /// <summary>A symbol that stands for a byte, as an entry without code.</summary>
    public static uint ByteSymbol(int value) => Byte | ((uint)value << 16);

    /// <summary>A symbol that stands for a range of lengths or distances, as an entry without code.</summary>
    /// <param name="first">The least of them.</param>
    /// <param name="bits">Bits behind its code, which are added to it.</param>
    public static uint RangeSymbol(int first, int bits) => ((uint)first << 16) | (uint)bits;

    /// <summary>A symbol that stands for neither, as an entry without code.</summary>
    /// <param name="value">What it stands for.</param>
    public static uint SpecialSymbol(int value) => Special | ((uint)value << 16);

    /// <summary>Whether an entry stands for a byte.</summary>
    public static bool IsByte(uint entry) => (int)entry < 0;

    /// <summary>Whether an entry is a link, or stands for neither a byte nor a range.</summary>
    public static bool IsSpecial(uint entry) => (entry & Special) != 0;

    /// <summary>The entry of the index for some bits.</summary>
    /// <param name="start">The first entry of the table.</param>
    /// <param name="bits">The bits, the first of them lowest.</param>
    /// <param name="indexBits">Bits of the index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint First(ref uint start, ulong bits, int indexBits) => Unsafe.Add(ref start, (nint)(bits & ~(ulong.MaxValue << indexBits)));

    /// <summary>The entry behind a link; any other one is what it is.</summary>
    /// <param name="start">The first entry of the table.</param>
    /// <param name="entry">An entry of its index.</param>
    /// <param name="bits">The bits that led to it, the first of them lowest, and those that follow.</param>
    /// <param name="indexBits">Bits of the index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Behind(ref uint start, uint entry, ulong bits, int indexBits) =>
        (entry & Link) == Link ? Unsafe.Add(ref start, (nint)((entry >> 16) + ((bits >> indexBits) & ~(ulong.MaxValue << (int)entry)))) : entry;

    /// <summary>Makes the table of a code.</summary>
    /// <param name="lengths">Bits of the code of each symbol; 0 where it has none.</param>
    /// <param name="symbols">What each stands for, as an entry without code.</param>
    /// <returns>Whether it is a whole code: whatever bits come, they begin with the code of a symbol.</returns>
    public bool TryMake(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> symbols)
    {
        Span<int> counts = stackalloc int[LongestCode + 1];
        counts.Clear();
        foreach (var length in lengths)
            counts[length]++;

        Span<int> starts = stackalloc int[LongestCode + 2];
        starts[1] = 0;
        var room = 1 << LongestCode;
        for (var length = 1; length <= LongestCode; length++)
        {
            starts[length + 1] = starts[length] + counts[length];
            room -= counts[length] << (LongestCode - length);
        }

        if (room != 0)
            return false;

        Span<ushort> sorted = stackalloc ushort[lengths.Length];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] > 0)
                sorted[starts[lengths[symbol]]++] = (ushort)symbol;
        }

        var (code, coded) = FillIndex(counts, sorted, symbols);
        FillLinked(code, counts, sorted[coded..], symbols);
        return true;
    }

    // Says which code comes next, and how many symbols have theirs.
    private (int Code, int Coded) FillIndex(ReadOnlySpan<int> counts, ReadOnlySpan<ushort> sorted, ReadOnlySpan<uint> symbols)
    {
        var (code, coded) = (0, 0);
        for (var length = 1; length <= indexBits; length++)
        {
            // Whichever bit follows them, shorter codes are what they are.
            var known = _entries.AsSpan(0, 1 << (length - 1));
            known.CopyTo(_entries.AsSpan(known.Length));
            for (var left = counts[length]; left > 0; left--, code = Following(code, length))
                _entries[code] = Entry(symbols[sorted[coded++]], length);
        }

        return (code, coded);
    }

    private void FillLinked(int code, ReadOnlySpan<int> counts, ReadOnlySpan<ushort> sorted, ReadOnlySpan<uint> symbols)
    {
        var indexed = 1 << indexBits;
        var (linked, start, bits, coded) = (-1, indexed, 0, 0);
        for (var length = indexBits + 1; length <= LongestCode; length++)
        {
            for (var left = counts[length]; left > 0; left--, code = Following(code, length))
            {
                if ((code & (indexed - 1)) != linked)
                {
                    linked = code & (indexed - 1);
                    start += bits == 0 ? 0 : 1 << bits;
                    bits = BitsBehind(counts, length, left);
                    _entries[linked] = Link | ((uint)start << 16) | (uint)bits;
                }

                var entry = Entry(symbols[sorted[coded++]], length);
                for (var at = code >> indexBits; at < 1 << bits; at += 1 << (length - indexBits))
                    _entries[start + at] = entry;
            }
        }
    }

    // How many bits stand behind the index at most, in codes of which the shortest is so long. They go on until nothing is left to begin with.
    private int BitsBehind(ReadOnlySpan<int> counts, int length, int left)
    {
        var bits = length - indexBits;
        for (var codes = left; codes < 1 << bits; codes = (codes * 2) + counts[indexBits + bits])
            bits++;
        return bits;
    }

    // A code begins with its lowest bit here, and counts upwards from its highest one.
    private static int Following(int code, int length)
    {
        var free = ~code & ((1 << length) - 1);
        if (free == 0)
            return 0;
        var bit = 1 << BitOperations.Log2((uint)free);
        return (code & (bit - 1)) | bit;
    }

    private static uint Entry(uint symbol, int length) => symbol + (uint)((length << 8) | length);
}
