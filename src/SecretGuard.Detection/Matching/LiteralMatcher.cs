using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

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
    private const int Buckets = 8;

    private readonly byte[][] _literals;
    private readonly int[][] _buckets;
    private readonly Vector128<byte>[] _low = new Vector128<byte>[PrefixLength];
    private readonly Vector128<byte>[] _high = new Vector128<byte>[PrefixLength];

    /// <summary>Prepares the tables.</summary>
    /// <param name="literals">What to find; a match names one by its index here.</param>
    /// <exception cref="ArgumentException">A literal has less than two bytes.</exception>
    public LiteralMatcher(IReadOnlyList<byte[]> literals)
    {
        if (literals.Any(literal => literal.Length < ShortestLiteral))
            throw new ArgumentException($"Literals have at least {ShortestLiteral} bytes.", nameof(literals));

        _literals = [.. literals];

        // Neighbours in sorted order share a bucket, so that a bucket's tables let few other bytes through.
        var sorted = Enumerable.Range(0, _literals.Length).OrderBy(i => Convert.ToHexString(_literals[i]), StringComparer.Ordinal).ToArray();
        _buckets = [.. Enumerable.Range(0, Buckets).Select(bucket => sorted
            .Where((_, rank) => rank * Buckets / sorted.Length == bucket)
            .Order()
            .ToArray())];

        for (var position = 0; position < PrefixLength; position++)
        {
            var low = new byte[Vector128<byte>.Count];
            var high = new byte[Vector128<byte>.Count];
            for (var bucket = 0; bucket < Buckets; bucket++)
            {
                foreach (var literal in _buckets[bucket])
                    Allow(_literals[literal], position, (byte)(1 << bucket), low, high);
            }

            _low[position] = Vector128.Create(low);
            _high[position] = Vector128.Create(high);
        }
    }

    /// <summary>Adds every occurrence of every literal to <paramref name="matches"/>, by place.</summary>
    public void FindAll(ReadOnlySpan<byte> text, List<LiteralMatch> matches)
    {
        var at = 0;
        if (Ssse3.IsSupported || AdvSimd.Arm64.IsSupported)
            at = FindWithVectors(text, matches);

        for (; at <= text.Length - ShortestLiteral; at++)
            Compare(text, at, BucketsAt(text, at), matches);
    }

    private static void Allow(byte[] literal, int position, byte bucket, byte[] low, byte[] high)
    {
        for (var half = 0; half < Vector128<byte>.Count; half++)
        {
            if (position >= literal.Length || half == (literal[position] & 0xF))
                low[half] |= bucket;
            if (position >= literal.Length || half == literal[position] >> 4)
                high[half] |= bucket;
        }
    }

    // Sixteen bytes at a time: a native build knows no wider vectors, since it has to run on every processor.
    private int FindWithVectors(ReadOnlySpan<byte> text, List<LiteralMatch> matches)
    {
        var (low0, low1, low2) = (_low[0], _low[1], _low[2]);
        var (high0, high1, high2) = (_high[0], _high[1], _high[2]);

        ref var start = ref MemoryMarshal.GetReference(text);
        var at = 0;
        for (; at <= text.Length - Vector128<byte>.Count - (PrefixLength - 1); at += Vector128<byte>.Count)
        {
            var fits = Fits(Vector128.LoadUnsafe(ref start, (nuint)at), low0, high0)
                & Fits(Vector128.LoadUnsafe(ref start, (nuint)at + 1), low1, high1)
                & Fits(Vector128.LoadUnsafe(ref start, (nuint)at + 2), low2, high2);
            if (fits == Vector128<byte>.Zero)
                continue;

            var places = ~Vector128.Equals(fits, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
            for (; places != 0; places &= places - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(places);
                Compare(text, place, BucketsAt(text, place), matches);
            }
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Fits(Vector128<byte> bytes, Vector128<byte> low, Vector128<byte> high) =>
        LookUp(low, bytes & Vector128.Create((byte)0xF)) & LookUp(high, bytes >> 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> LookUp(Vector128<byte> table, Vector128<byte> indexes) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, indexes) : AdvSimd.Arm64.VectorTableLookup(table, indexes);

    private int BucketsAt(ReadOnlySpan<byte> text, int at)
    {
        var fits = 0xFF;
        for (var position = 0; position < PrefixLength && at + position < text.Length; position++)
        {
            var value = text[at + position];
            fits &= _low[position].GetElement(value & 0xF) & _high[position].GetElement(value >> 4);
        }

        return fits;
    }

    private void Compare(ReadOnlySpan<byte> text, int at, int buckets, List<LiteralMatch> matches)
    {
        var rest = text[at..];
        for (; buckets != 0; buckets &= buckets - 1)
        {
            foreach (var literal in _buckets[BitOperations.TrailingZeroCount(buckets)])
            {
                if (rest.StartsWith(_literals[literal]))
                    matches.Add(new LiteralMatch(at, _literals[literal].Length, literal));
            }
        }
    }
}
