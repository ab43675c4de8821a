using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// Finds many short literals in one pass, the way of Hyperscan's Teddy: the first three bytes of every literal are put into
/// eight buckets, two table look-ups a byte (low and high half) say which buckets it fits, and the few places where one
/// bucket fits three bytes in a row are compared in full.
/// </summary>
/// <remarks>Literals are found wherever they stand, also overlapping.</remarks>
internal sealed class LiteralMatcher
{
    private const int ShortestLiteral = 2;

    // Bytes of a literal that the tables know; where a literal is shorter, anything fits.
    private const int PrefixLength = 3;
    private const int MostBuckets = 8;

    private readonly byte[][] _literals;
    private readonly ushort[] _starts;
    private readonly int[][] _buckets;
    private readonly NibbleTable[] _tables = new NibbleTable[PrefixLength];

    /// <summary>Prepares the tables.</summary>
    /// <param name="literals">What to find; a match names one by its index here.</param>
    /// <exception cref="ArgumentException">A literal has less than two bytes.</exception>
    public LiteralMatcher(IReadOnlyList<byte[]> literals)
    {
        if (literals.Any(literal => literal.Length < ShortestLiteral))
            throw new ArgumentException($"Literals have at least {ShortestLiteral} bytes.", nameof(literals));

        _literals = [.. literals];
        _starts = [.. _literals.Select(literal => BinaryPrimitives.ReadUInt16LittleEndian(literal))];

        var sorted = Enumerable.Range(0, _literals.Length).OrderBy(i => Convert.ToHexString(_literals[i]), StringComparer.Ordinal).ToArray();
        _buckets = [.. LiteralBuckets.Split([.. sorted.Select(i => _literals[i])], MostBuckets, PrefixLength).Select(bucket => sorted[bucket].Order().ToArray())];

        for (var position = 0; position < PrefixLength; position++)
        {
            var low = new byte[NibbleTable.Width];
            var high = new byte[NibbleTable.Width];
            for (var bucket = 0; bucket < _buckets.Length; bucket++)
            {
                foreach (var literal in _buckets[bucket])
                    Allow(_literals[literal], position, (byte)(1 << bucket), low, high);
            }

            _tables[position] = new NibbleTable(low, high);
        }
    }

    /// <summary>Adds every occurrence of every literal to <paramref name="matches"/>, by place.</summary>
    public void FindAll(ReadOnlySpan<byte> text, List<LiteralMatch> matches)
    {
        var at = 0;
        if (NibbleTable.IsSupported)
            at = FindWithVectors(text, matches);

        for (; at <= text.Length - ShortestLiteral; at++)
            Compare(text, at, BucketsAt(text, at), matches);
    }

    private static void Allow(byte[] literal, int position, byte bucket, byte[] low, byte[] high)
    {
        for (var half = 0; half < NibbleTable.Width; half++)
        {
            if (position >= literal.Length || half == (literal[position] & 0xF))
                low[half] |= bucket;
            if (position >= literal.Length || half == literal[position] >> 4)
                high[half] |= bucket;
        }
    }

    private int FindWithVectors(ReadOnlySpan<byte> text, List<LiteralMatch> matches)
    {
        var (first, second, third) = (_tables[0], _tables[1], _tables[2]);
        ref var start = ref MemoryMarshal.GetReference(text);
        var at = 0;
        for (; at <= text.Length - NibbleTable.Width - (PrefixLength - 1); at += NibbleTable.Width)
        {
            var fits = first.LookUp(Vector128.LoadUnsafe(ref start, (nuint)at))
                & second.LookUp(Vector128.LoadUnsafe(ref start, (nuint)at + 1))
                & third.LookUp(Vector128.LoadUnsafe(ref start, (nuint)at + 2));
            if (fits == Vector128<byte>.Zero)
                continue;

            var places = ~Vector128.Equals(fits, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
            for (; places != 0; places &= places - 1)
            {
                var lane = BitOperations.TrailingZeroCount(places);
                Compare(text, at + lane, fits.GetElement(lane), matches);
            }
        }

        return at;
    }

    private int BucketsAt(ReadOnlySpan<byte> text, int at)
    {
        var fits = 0xFF;
        for (var position = 0; position < PrefixLength && at + position < text.Length; position++)
            fits &= _tables[position][text[at + position]];

        return fits;
    }

    private void Compare(ReadOnlySpan<byte> text, int at, int buckets, List<LiteralMatch> matches)
    {
        var rest = text[at..];
        var start = BinaryPrimitives.ReadUInt16LittleEndian(rest);
        for (; buckets != 0; buckets &= buckets - 1)
        {
            foreach (var literal in _buckets[BitOperations.TrailingZeroCount(buckets)])
            {
                if (_starts[literal] == start && rest.StartsWith(_literals[literal]))
                    matches.Add(new LiteralMatch(at, _literals[literal].Length, literal));
            }
        }
    }
}
