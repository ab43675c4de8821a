using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// Finds hundreds of short literals in one pass, the way of Hyperscan's Teddy: the rarest four bytes of every literal are put
/// into sixteen buckets, two table look-ups a byte (low and high half) say which buckets it fits, and the few places where one
/// bucket fits four bytes in a row are looked up in a hash table.
/// </summary>
/// <remarks>Literals are found wherever they stand, also overlapping.</remarks>
internal sealed class LiteralMatcher
{
    private const int ShortestLiteral = 2;
    private const int BucketsOfTable = 8;
    private const int Tables = 2;

    private readonly Literal[] _literals;
    private readonly int[] _offsets;
    private readonly NibbleTable[] _tables = new NibbleTable[Tables * Fragment.Length];
    private readonly FragmentTable _fragments;

    // Literals without the bytes of a key, which may also stand at the very end.
    private readonly int[] _short;

    /// <summary>Prepares the tables.</summary>
    /// <param name="literals">What to find; a match names one by its index here.</param>
    /// <exception cref="ArgumentException">A literal has less than two bytes.</exception>
    public LiteralMatcher(IReadOnlyList<Literal> literals)
    {
        if (literals.Any(literal => literal.Text.Length < ShortestLiteral))
            throw new ArgumentException($"Literals have at least {ShortestLiteral} bytes.", nameof(literals));

        _literals = [.. literals];
        var fragments = Array.ConvertAll(_literals, Fragment.Of);
        _offsets = Array.ConvertAll(fragments, fragment => fragment.Offset);
        _short = [.. Enumerable.Range(0, _literals.Length).Where(i => _literals[i].Text.Length < Fragment.KeyLength)];
        _fragments = new FragmentTable(fragments);

        var buckets = new LiteralBuckets(fragments, Tables * BucketsOfTable);
        for (var table = 0; table < Tables; table++)
        {
            var own = (table * BucketsOfTable)..((table + 1) * BucketsOfTable);
            for (var position = 0; position < Fragment.Length; position++)
                _tables[(table * Fragment.Length) + position] = new NibbleTable(buckets.Low(position, own), buckets.High(position, own));
        }
    }

    /// <summary>Adds every occurrence of every literal to <paramref name="matches"/>, by place.</summary>
    public void FindAll(ReadOnlySpan<byte> text, List<LiteralMatch> matches)
    {
        var first = matches.Count;
        var at = 0;
        if (NibbleTable.IsSupported)
            at = FindWithVectors(text, matches);

        for (; at <= text.Length - ShortestLiteral; at++)
        {
            if (Fits(text, at))
                Compare(text, at, matches);
        }

        SortFrom(first, matches);
    }

    private int FindWithVectors(ReadOnlySpan<byte> text, List<LiteralMatch> matches)
    {
        var (first, second, third, fourth) = (_tables[0], _tables[1], _tables[2], _tables[3]);
        var (otherFirst, otherSecond, otherThird, otherFourth) = (_tables[4], _tables[5], _tables[6], _tables[7]);
        ref var start = ref MemoryMarshal.GetReference(text);
        var at = 0;
        for (; at <= text.Length - NibbleTable.Width - (Fragment.Length - 1); at += NibbleTable.Width)
        {
            var bytes1 = Vector128.LoadUnsafe(ref start, (nuint)at);
            var bytes2 = Vector128.LoadUnsafe(ref start, (nuint)at + 1);
            var bytes3 = Vector128.LoadUnsafe(ref start, (nuint)at + 2);
            var bytes4 = Vector128.LoadUnsafe(ref start, (nuint)at + 3);
            var fits = (first.LookUp(bytes1) & second.LookUp(bytes2) & third.LookUp(bytes3) & fourth.LookUp(bytes4))
                | (otherFirst.LookUp(bytes1) & otherSecond.LookUp(bytes2) & otherThird.LookUp(bytes3) & otherFourth.LookUp(bytes4));
            if (fits == Vector128<byte>.Zero)
                continue;

            var places = ~Vector128.Equals(fits, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
            for (; places != 0; places &= places - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(places);
                if (_fragments.MayHave(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref start, place))))
                    Compare(text, place, matches);
            }
        }

        return at;
    }

    private bool Fits(ReadOnlySpan<byte> text, int at)
    {
        for (var table = 0; table < Tables; table++)
        {
            var fits = 0xFF;
            for (var position = 0; position < Fragment.Length && at + position < text.Length; position++)
                fits &= _tables[(table * Fragment.Length) + position][text[at + position]];
            if (fits != 0)
                return true;
        }

        return false;
    }

    private void Compare(ReadOnlySpan<byte> text, int at, List<LiteralMatch> matches)
    {
        if (at + Fragment.KeyLength > text.Length)
        {
            foreach (var literal in _short)
                CompareAt(text, at, literal, matches);
            return;
        }

        for (var entry = _fragments.First(Fragment.Key(text[at..])); entry >= 0; entry = _fragments.Next(entry))
            CompareAt(text, at, _fragments[entry], matches);
    }

    private void CompareAt(ReadOnlySpan<byte> text, int at, int index, List<LiteralMatch> matches)
    {
        var literal = _literals[index];
        var start = at - _offsets[index];
        if (start < 0 || start + literal.Text.Length > text.Length)
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
