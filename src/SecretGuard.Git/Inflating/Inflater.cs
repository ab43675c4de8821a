using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SecretGuard.Git.Inflating;

/// <summary>
/// Inflates bytes in memory (RFC 1950 and 1951). A history has hundreds of thousands of entries of a few hundred bytes, and for each
/// of them a stream takes longer to make than to read. What is damaged, or rare, is left to a stream, which says what is amiss. One for
/// each thread.
/// </summary>
internal sealed class Inflater
{
    /// <summary>Bytes that must follow the deflated ones: so far it reads ahead.</summary>
    public const int Behind = 20;

    /// <summary>Bytes of room that must follow the inflated ones: so far it writes beyond.</summary>
    public const int Beyond = 32;

    private const int LongestMatch = 258;
    private const int BytesOfChecksum = 4;

    private const int Literals = 286;
    private const int Distances = 30;
    private const int LengthsOfCodes = 19;
    private const int EndOfBlock = 256;
    private const int LongestRepetition = 138;

    // What special symbols stand for.
    private const int End = 0;
    private const int None = 1;

    private const int BitsOfLiterals = 10;
    private const int BitsOfDistances = 8;
    private const int BitsOfLengths = 7;

    private static readonly uint[] SymbolsOfLiterals =
    [
        .. Bytes(EndOfBlock), HuffmanTable.SpecialSymbol(End), .. Ranges(28, 3, alike: 4), HuffmanTable.RangeSymbol(LongestMatch, 0),
        HuffmanTable.SpecialSymbol(None), HuffmanTable.SpecialSymbol(None),
    ];
    private static readonly uint[] SymbolsOfDistances = [.. Ranges(Distances, 1, alike: 2), HuffmanTable.SpecialSymbol(None), HuffmanTable.SpecialSymbol(None)];
    private static readonly uint[] SymbolsOfLengths = [.. Bytes(LengthsOfCodes)];

    private static readonly HuffmanTable FixedLiterals = Fixed(TableOfLiterals(), SymbolsOfLiterals, (8, 144), (9, 112), (7, 24), (8, 8));
    private static readonly HuffmanTable FixedDistances = Fixed(TableOfDistances(), SymbolsOfDistances, (5, 32));

    private readonly HuffmanTable _literals = TableOfLiterals();
    private readonly HuffmanTable _distances = TableOfDistances();
    private readonly HuffmanTable _lengths = new(BitsOfLengths, 1 << BitsOfLengths);
    private readonly byte[] _read = new byte[Literals + Distances + LongestRepetition];

    // A block says them in the order in which they are used least at its end.
    private static ReadOnlySpan<byte> OrderOfLengths => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Inflates.</summary>
    /// <param name="deflated">The deflated bytes, and <see cref="Behind"/> more at least.</param>
    /// <param name="room">Takes what comes out, with room for <see cref="Beyond"/> more.</param>
    /// <param name="size">How many bytes are to come out.</param>
    /// <returns>Whether they did, and are what was deflated; otherwise, nothing can be said.</returns>
    public bool TryInflate(ReadOnlySpan<byte> deflated, Span<byte> room, int size)
    {
        if (room.Length < size + Beyond || deflated.Length < 2 || !IsHead(deflated[0], deflated[1]))
            return false;

        var bits = new DeflatedBits(deflated[2..]);
        var length = 0;
        for (var isLast = false; !isLast;)
        {
            if (!bits.TryFill())
                return false;
            isLast = bits.Take(1) == 1;
            var isInflated = bits.Take(2) switch
            {
                0 => TryCopy(ref bits, room[..size], ref length),
                1 => TryInflate(ref bits, FixedLiterals, FixedDistances, room, size, ref length),
                2 => TryReadCodes(ref bits) && TryInflate(ref bits, _literals, _distances, room, size, ref length),
                _ => false,
            };
            if (!isInflated)
                return false;
        }

        var rest = bits.Rest();
        return length == size && rest.Length >= BytesOfChecksum && BinaryPrimitives.ReadUInt32BigEndian(rest) == Adler32.Of(room[..size]);
    }

    // Deflated, with distances of 32 KiB at most, and without a dictionary.
    private static bool IsHead(byte method, byte flags) =>
        (method & 0xF) == 8 && method >> 4 <= 7 && (flags & 0x20) == 0 && ((method << 8) | flags) % 31 == 0;

    // LENGTH ~LENGTH BYTES
    private static bool TryCopy(ref DeflatedBits bits, Span<byte> room, ref int length)
    {
        var rest = bits.Rest();
        if (rest.Length < 4)
            return false;
        int count = BinaryPrimitives.ReadUInt16LittleEndian(rest);
        if (count != (ushort)~BinaryPrimitives.ReadUInt16LittleEndian(rest[2..]) || count > rest.Length - 4 || count > room.Length - length)
            return false;
        rest.Slice(4, count).CopyTo(room[length..]);
        length += count;
        bits = new DeflatedBits(rest[(4 + count)..]);
        return true;
    }

    private bool TryReadCodes(ref DeflatedBits bits)
    {
        var (literals, distances, given) = (bits.Take(5) + 257, bits.Take(5) + 1, bits.Take(4) + 4);
        if (literals > Literals || distances > Distances)
            return false;

        Span<byte> lengths = stackalloc byte[LengthsOfCodes];
        lengths.Clear();
        foreach (var code in OrderOfLengths[..given])
        {
            if (!bits.TryFill())
                return false;
            lengths[code] = (byte)bits.Take(3);
        }

        return _lengths.TryMake(lengths, SymbolsOfLengths)
            && TryReadLengths(ref bits, literals + distances)
            && _read[EndOfBlock] > 0
            && _literals.TryMake(_read.AsSpan(0, literals), SymbolsOfLiterals)
            && _distances.TryMake(_read.AsSpan(literals, distances), SymbolsOfDistances);
    }

    private bool TryReadLengths(ref DeflatedBits bits, int count)
    {
        var read = 0;
        while (read < count)
        {
            if (!bits.TryFill())
                return false;
            var code = bits.Byte(HuffmanTable.First(ref _lengths.Start, bits.Next, BitsOfLengths));
            if (code < 16)
            {
                _read[read++] = code;
                continue;
            }

            if (code == 16 && read == 0)
                return false;
            var (length, times) = code switch
            {
                16 => (_read[read - 1], 3 + bits.Take(2)),
                17 => ((byte)0, 3 + bits.Take(3)),
                _ => ((byte)0, 11 + bits.Take(7)),
            };
            _read.AsSpan(read, times).Fill(length);
            read += times;
        }

        return read == count;
    }

    private static bool TryInflate(ref DeflatedBits input, HuffmanTable literals, HuffmanTable distances, Span<byte> room, int size, ref int length)
    {
        ref var literal = ref literals.Start;
        ref var distant = ref distances.Start;
        ref var start = ref MemoryMarshal.GetReference(room);
        var bits = input;
        nint at = length;
        while (at <= size && bits.TryFill())
        {
            // A length and a distance take 48 bits at most, and what stands for a byte before them up to 10 each.
            var entry = HuffmanTable.First(ref literal, bits.Next, BitsOfLiterals);
            if (HuffmanTable.IsByte(entry))
            {
                Unsafe.Add(ref start, at++) = bits.Byte(entry);
                entry = HuffmanTable.First(ref literal, bits.Next, BitsOfLiterals);
                if (HuffmanTable.IsByte(entry))
                {
                    Unsafe.Add(ref start, at++) = bits.Byte(entry);
                    entry = HuffmanTable.First(ref literal, bits.Next, BitsOfLiterals);
                    if (HuffmanTable.IsByte(entry))
                    {
                        Unsafe.Add(ref start, at++) = bits.Byte(entry);
                        continue;
                    }
                }

                bits.Fill();
            }

            if (HuffmanTable.IsSpecial(entry))
            {
                entry = HuffmanTable.Behind(ref literal, entry, bits.Next, BitsOfLiterals);
                if (HuffmanTable.IsByte(entry))
                {
                    Unsafe.Add(ref start, at++) = bits.Byte(entry);
                    continue;
                }

                if (HuffmanTable.IsSpecial(entry))
                {
                    var special = bits.Byte(entry);
                    input = bits;
                    length = (int)at;
                    return special == End && length <= size;
                }
            }

            var count = bits.Value(entry);
            entry = HuffmanTable.First(ref distant, bits.Next, BitsOfDistances);
            if (HuffmanTable.IsSpecial(entry))
            {
                entry = HuffmanTable.Behind(ref distant, entry, bits.Next, BitsOfDistances);
                if (HuffmanTable.IsSpecial(entry))
                    return false;
            }

            var distance = bits.Value(entry);
            if (distance > at || count > size - at)
                return false;
            Copy(ref Unsafe.Add(ref start, at - distance), ref Unsafe.Add(ref start, at), distance, count);
            at += count;
        }

        return false;
    }

    // Writes up to a vector more than it is to.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ref byte from, ref byte to, int distance, int count)
    {
        if (distance < Vector128<byte>.Count)
        {
            CopyOverlapping(ref from, ref to, distance, count);
            return;
        }

        nint copied = 0;
        do
        {
            Vector128.LoadUnsafe(ref Unsafe.Add(ref from, copied)).StoreUnsafe(ref Unsafe.Add(ref to, copied));
            copied += Vector128<byte>.Count;
        }
        while (copied < count);
    }

    private static void CopyOverlapping(ref byte from, ref byte to, int distance, int count)
    {
        if (distance == 1)
        {
            MemoryMarshal.CreateSpan(ref to, count).Fill(from);
            return;
        }

        for (nint copied = 0; copied < count; copied++)
            Unsafe.Add(ref to, copied) = Unsafe.Add(ref from, copied);
    }

    private static IEnumerable<uint> Bytes(int count) => Enumerable.Range(0, count).Select(HuffmanTable.ByteSymbol);

    // Each begins where the one before ends. So many are equally long, and the next ones twice as long, as another bit follows their codes.
    private static IEnumerable<uint> Ranges(int count, int first, int alike)
    {
        for (var range = 0; range < count; range++)
        {
            var bits = Math.Max(0, (range / alike) - 1);
            yield return HuffmanTable.RangeSymbol(first, bits);
            first += 1 << bits;
        }
    }

    private static HuffmanTable TableOfLiterals() => new(BitsOfLiterals, 2 << BitsOfLiterals);

    private static HuffmanTable TableOfDistances() => new(BitsOfDistances, 4 << BitsOfDistances);

    private static HuffmanTable Fixed(HuffmanTable table, uint[] symbols, params ReadOnlySpan<(int Length, int Times)> lengths)
    {
        var each = new List<byte>();
        foreach (var (length, times) in lengths)
            each.AddRange(Enumerable.Repeat((byte)length, times));
        table.TryMake(each.ToArray(), symbols);
        return table;
    }
}
