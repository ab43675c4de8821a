using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// Finds hundreds of short literals in one pass, the way of Hyperscan's Teddy: the rarest four bytes of every literal are put
/// into twenty-four buckets, two table look-ups a byte (low and high half) say which buckets it rules out, and the few places where
/// four bytes in a row leave one are looked up in a hash table.
/// </summary>
/// <remarks>Literals are found wherever they stand, also overlapping.</remarks>
internal sealed class LiteralMatcher
{
    /// <summary>Bytes that a literal has at least.</summary>
    public const int ShortestLiteral = 2;

    private const int BucketsOfTable = 8;
    private const int Tables = 3;
    private const int Case = 0x20;
    private const int BlocksOfBatch = 64;
    private const int BlockLength = 32;

    private readonly Literal[] _literals;
    private readonly int[] _offsets;
    private readonly int _lastOffset;
    private readonly NibbleTable[] _tables = new NibbleTable[Tables * Fragment.Length];
    private readonly FragmentTable _fragments;

    // Literals without the bytes of a key, by what they begin with.
    private readonly List<int>?[] _short = new List<int>?[256];

    /// <summary>Prepares the tables.</summary>
    /// <param name="literals">What to find; a match names one by its index here.</param>
    /// <exception cref="ArgumentException">A literal has less than two bytes.</exception>
    public LiteralMatcher(IReadOnlyList<Literal> literals)
    {
        _literals = [.. literals];
        _offsets = new int[_literals.Length];
        var fragments = new Fragment[_literals.Length];
        for (var i = 0; i < _literals.Length; i++)
        {
            var length = _literals[i].Text.Length;
            if (length < ShortestLiteral)
                throw new ArgumentException($"Literals have at least {ShortestLiteral} bytes.", nameof(literals));
            if (length < Fragment.KeyLength)
                AddShort(i);
            fragments[i] = Fragment.Of(_literals[i]);
            _offsets[i] = fragments[i].Offset;
            _lastOffset = Math.Max(_lastOffset, _offsets[i]);
        }

        _fragments = new FragmentTable(fragments);
        var buckets = new LiteralBuckets(fragments, Tables * BucketsOfTable);
        for (var table = 0; table < Tables; table++)
        {
            var own = (table * BucketsOfTable)..((table + 1) * BucketsOfTable);
            for (var position = 0; position < Fragment.Length; position++)
                _tables[(table * Fragment.Length) + position] = new NibbleTable(buckets.Low(position, own), buckets.High(position, own));
        }
    }

    /// <summary>Adds every occurrence of every literal, by place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Number of places at which they may begin.</param>
    /// <param name="matches">Takes the occurrences.</param>
    public void FindAll(ReadOnlySpan<byte> text, int places, List<LiteralMatch> matches)
    {
        var first = matches.Count;
        var (at, end) = (0, Math.Min(text.Length, places + _lastOffset));
        if (NibbleTable.IsSupported)
            at = FindWithVectors(text, end, matches);

        for (; at <= Math.Min(end, text.Length - ShortestLiteral); at++)
        {
            if (at + Fragment.Length > text.Length || _fragments.MayHave(BinaryPrimitives.ReadInt32LittleEndian(text[at..])))
                Compare(text, at, matches);
        }

        SortFrom(first, matches);
        while (matches.Count > first && matches[^1].Start >= places)
            matches.RemoveAt(matches.Count - 1);
    }

    private void AddShort(int index)
    {
        var literal = _literals[index];
        var first = literal.Text[0];
        (_short[first] ??= []).Add(index);
        if (literal.IgnoresCase && char.IsAsciiLetterLower((char)first))
            (_short[first & ~Case] ??= []).Add(index);
    }

    private int FindWithVectors(ReadOnlySpan<byte> text, int end, List<LiteralMatch> matches)
    {
        var (first, second, third, fourth) = (_tables[0], _tables[1], _tables[2], _tables[3]);
        var (otherFirst, otherSecond, otherThird, otherFourth) = (_tables[4], _tables[5], _tables[6], _tables[7]);
        var (lastFirst, lastSecond, lastThird, lastFourth) = (_tables[8], _tables[9], _tables[10], _tables[11]);
        ref var start = ref MemoryMarshal.GetReference(text);
        Span<ulong> blocks = stackalloc ulong[BlocksOfBatch];
        ref var block = ref MemoryMarshal.GetReference(blocks);
        var (at, last) = (0, Math.Min(end - 1, text.Length - BlockLength - (Fragment.Length - 1)));
        while (at <= last)
        {
            var count = 0;
            for (var endOfBatch = Math.Min(last + 1, at + (BlocksOfBatch * BlockLength)); at < endOfBatch; at += BlockLength)
            {
                // Two vectors at a time, since there are more tables than registers: each one is loaded for both.
                var (lower, upper) = Load(ref start, at);
                var (ruledOut, upperRuledOut) = (first.LookUpEither(lower), first.LookUpEither(upper));
                var (otherRuledOut, otherUpperRuledOut) = (otherFirst.LookUpEither(lower), otherFirst.LookUpEither(upper));
                var (lastRuledOut, lastUpperRuledOut) = (lastFirst.LookUpEither(lower), lastFirst.LookUpEither(upper));

                (lower, upper) = Load(ref start, at + 1);
                (ruledOut, upperRuledOut) = (ruledOut | second.LookUpEither(lower), upperRuledOut | second.LookUpEither(upper));
                (otherRuledOut, otherUpperRuledOut) = (otherRuledOut | otherSecond.LookUpEither(lower), otherUpperRuledOut | otherSecond.LookUpEither(upper));
                (lastRuledOut, lastUpperRuledOut) = (lastRuledOut | lastSecond.LookUpEither(lower), lastUpperRuledOut | lastSecond.LookUpEither(upper));

                (lower, upper) = Load(ref start, at + 2);
                (ruledOut, upperRuledOut) = (ruledOut | third.LookUpEither(lower), upperRuledOut | third.LookUpEither(upper));
                (otherRuledOut, otherUpperRuledOut) = (otherRuledOut | otherThird.LookUpEither(lower), otherUpperRuledOut | otherThird.LookUpEither(upper));
                (lastRuledOut, lastUpperRuledOut) = (lastRuledOut | lastThird.LookUpEither(lower), lastUpperRuledOut | lastThird.LookUpEither(upper));

                (lower, upper) = Load(ref start, at + 3);
                (ruledOut, upperRuledOut) = (ruledOut | fourth.LookUpEither(lower), upperRuledOut | fourth.LookUpEither(upper));
                (otherRuledOut, otherUpperRuledOut) = (otherRuledOut | otherFourth.LookUpEither(lower), otherUpperRuledOut | otherFourth.LookUpEither(upper));
                (lastRuledOut, lastUpperRuledOut) = (lastRuledOut | lastFourth.LookUpEither(lower), lastUpperRuledOut | lastFourth.LookUpEither(upper));

                // Something fits in two of three blocks, which no processor foretells: so they are noted without a branch.
                var places = ~(AllRuledOut(ruledOut & otherRuledOut & lastRuledOut) | (AllRuledOut(upperRuledOut & otherUpperRuledOut & lastUpperRuledOut) << NibbleTable.Width));
                Unsafe.Add(ref block, count) = ((ulong)at << BlockLength) | places;
                count += places != 0 ? 1 : 0;
            }

            foreach (var noted in blocks[..count])
                LookUp(text, (int)(noted >> BlockLength), (uint)noted, matches);
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector128<byte> Lower, Vector128<byte> Upper) Load(ref byte start, int at) =>
        (Vector128.LoadUnsafe(ref start, (nuint)at), Vector128.LoadUnsafe(ref start, (nuint)(at + NibbleTable.Width)));

    // A bit for each place that fits no bucket.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint AllRuledOut(Vector128<byte> buckets) => Vector128.Equals(buckets, Vector128<byte>.AllBitsSet).ExtractMostSignificantBits();

    private void LookUp(ReadOnlySpan<byte> text, int block, uint places, List<LiteralMatch> matches)
    {
        for (; places != 0; places &= places - 1)
        {
            var place = block + BitOperations.TrailingZeroCount(places);
            if (_fragments.MayHave(BinaryPrimitives.ReadInt32LittleEndian(text[place..])))
                Compare(text, place, matches);
        }
    }

    private void Compare(ReadOnlySpan<byte> text, int at, List<LiteralMatch> matches)
    {
        foreach (var literal in CollectionsMarshal.AsSpan(_short[text[at]]))
            CompareAt(text, at, literal, matches);
        if (at + Fragment.KeyLength > text.Length)
            return;

        for (var literal = _fragments.First(Fragment.Key(text[at..])); literal >= 0; literal = _fragments.Next(literal))
            CompareAt(text, at, literal, matches);
    }

    private void CompareAt(ReadOnlySpan<byte> text, int at, int index, List<LiteralMatch> matches)
    {
        var literal = _literals[index];
        var start = at - _offsets[index];
        if (start < 0 || start + literal.Text.Length > text.Length || ((text[start] ^ literal.Text[0]) & ~Case) != 0)
            return;

        var there = text.Slice(start, literal.Text.Length);
        if (literal.IgnoresCase ? Ascii.EqualsIgnoreCase(there, literal.Text) : there.SequenceEqual(literal.Text))
            matches.Add(new LiteralMatch(start, literal.Text.Length, index));
    }

    // Literals are found by their fragments, so a long one may be found behind what begins in it.
    private static void SortFrom(int first, List<LiteralMatch> matches)
    {
        for (var i = first + 1; i < matches.Count; i++)
        {
            if (matches[i].Start < matches[i - 1].Start)
            {
                matches.Sort(first, matches.Count - first, Comparer<LiteralMatch>.Create((left, right) =>
                    (left.Start, left.Literal).CompareTo((right.Start, right.Literal))));
                return;
            }
        }
    }
}
