using System.Numerics;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// Divides fragments of literals among the buckets of <see cref="LiteralMatcher"/> so that few other texts fit: a bucket lets
/// through every mixture of the halves of its fragments' bytes, so what shares a bucket should look alike.
/// </summary>
internal sealed class LiteralBuckets
{
    private readonly Bucket[] _buckets;

    /// <summary>Divides fragments: whenever a detector is made, so in plain loops.</summary>
    /// <param name="fragments">The fragments.</param>
    /// <param name="count">Number of buckets.</param>
    public LiteralBuckets(ReadOnlySpan<Fragment> fragments, int count)
    {
        _buckets = new Bucket[count];
        for (var i = 0; i < count; i++)
            _buckets[i] = new Bucket();

        var (rest, ranks) = (new List<Fragment>(fragments.Length), new List<double>(fragments.Length));
        foreach (var fragment in fragments)
        {
            rest.Add(fragment);
            ranks.Add(fragment.PartOfText);
        }

        var placed = new List<(Fragment Fragment, Bucket Bucket)>(fragments.Length);

        // Each bucket begins with the fragment that would let the most through together with those of the buckets before it.
        for (var begun = 0; begun < count && rest.Count > 0; begun++)
        {
            var bucket = _buckets[begun];
            Place(TakeFirst(rest, ranks), bucket);
            for (var i = 0; i < rest.Count; i++)
                ranks[i] = Math.Min(begun > 0 ? ranks[i] : double.PositiveInfinity, bucket.CostOf(rest[i]));
        }

        // Of the others the commonest come first, while the buckets still have little in them.
        for (var i = 0; i < rest.Count; i++)
            ranks[i] = rest[i].PartOfText;
        while (rest.Count > 0)
        {
            var fragment = TakeFirst(rest, ranks);
            Place(fragment, Cheapest(fragment));
        }

        // Then each takes its place once more, now that it is known what else there is: a third less gets through.
        foreach (var (fragment, bucket) in placed)
        {
            bucket.Remove(fragment);
            Cheapest(fragment).Add(fragment);
        }

        void Place(Fragment fragment, Bucket bucket)
        {
            bucket.Add(fragment);
            placed.Add((fragment, bucket));
        }
    }

    /// <summary>For a position of a fragment and each value of the lower half of a byte, which of eight buckets it rules out.</summary>
    public byte[] Low(int position, Range buckets) => Masks(_buckets[buckets], bucket => bucket.Low[position]);

    /// <summary>The same for the upper half.</summary>
    public byte[] High(int position, Range buckets) => Masks(_buckets[buckets], bucket => bucket.High[position]);

    private static byte[] Masks(Bucket[] buckets, Func<Bucket, int> halves)
    {
        var masks = new byte[NibbleTable.Width];
        for (var half = 0; half < masks.Length; half++)
        {
            for (var bucket = 0; bucket < buckets.Length; bucket++)
                masks[half] |= (byte)((~(halves(buckets[bucket]) >> half) & 1) << bucket);
        }

        return masks;
    }

    // Takes away the one of highest rank.
    private static Fragment TakeFirst(List<Fragment> rest, List<double> ranks)
    {
        var highest = 0;
        for (var i = 1; i < ranks.Count; i++)
            highest = ranks[i] > ranks[highest] ? i : highest;
        var fragment = rest[highest];
        rest.RemoveAt(highest);
        ranks.RemoveAt(highest);
        return fragment;
    }

    private Bucket Cheapest(Fragment fragment)
    {
        var (best, least) = (_buckets[0], double.PositiveInfinity);
        foreach (var bucket in _buckets)
        {
            if (bucket.CostOf(fragment) is var cost && cost < least)
                (best, least) = (bucket, cost);
        }

        return best;
    }

    private sealed class Bucket
    {
        private const int BitsOfHalf = 4;

        private readonly double[] _parts = new double[Fragment.Length];
        private double _partOfText;

        // For each position and each half: how many fragments have it there.
        private readonly int[] _withLow = new int[Fragment.Length * NibbleTable.Width];
        private readonly int[] _withHigh = new int[Fragment.Length * NibbleTable.Width];

        // For each position and each half: how often the bytes stand that have it, and the other half as one of this bucket.
        private readonly double[] _ofLow = new double[Fragment.Length * NibbleTable.Width];
        private readonly double[] _ofHigh = new double[Fragment.Length * NibbleTable.Width];

        public int[] Low { get; } = new int[Fragment.Length];

        public int[] High { get; } = new int[Fragment.Length];

        /// <summary>How much more of all text fits this bucket with one more fragment.</summary>
        public double CostOf(Fragment fragment)
        {
            var all = 1.0;
            for (var position = 0; position < Fragment.Length; position++)
                all *= PartWith(position, fragment[position]);
            return all - _partOfText;
        }

        public void Add(Fragment fragment) => Change(fragment, 1);

        public void Remove(Fragment fragment) => Change(fragment, -1);

        private void Change(Fragment fragment, int by)
        {
            _partOfText = 1;
            for (var position = 0; position < Fragment.Length; position++)
            {
                var bytes = fragment[position];
                var halves = (position * NibbleTable.Width)..((position + 1) * NibbleTable.Width);
                var (lows, highs) = (Count(_withLow.AsSpan(halves), bytes.Low, by), Count(_withHigh.AsSpan(halves), bytes.High, by));
                Low[position] ^= lows;
                High[position] ^= highs;
                _parts[position] += by * Bring(lows, by, _ofLow.AsSpan(halves), _ofHigh.AsSpan(halves), shift: 0);
                _parts[position] += by * Bring(highs, by, _ofHigh.AsSpan(halves), _ofLow.AsSpan(halves), shift: BitsOfHalf);
                _partOfText *= _parts[position];
            }
        }

        // What some halves bring, or take with them: the bytes that have the other half from this bucket as well. The other halves
        // get, or lose, their part of it.
        private static double Bring(int halves, int by, ReadOnlySpan<double> own, Span<double> others, int shift)
        {
            var sum = 0.0;
            for (; halves != 0; halves &= halves - 1)
            {
                var half = BitOperations.TrailingZeroCount(halves);
                sum += own[half];
                for (var other = 0; other < others.Length; other++)
                    others[other] += by * ByteFrequency.Of((byte)((half << shift) | (other << (BitsOfHalf - shift))));
            }

            return sum;
        }

        // Gives the halves that came in, or went, by that.
        private static int Count(Span<int> counts, int halves, int by)
        {
            var changed = 0;
            for (; halves != 0; halves &= halves - 1)
            {
                ref var count = ref counts[BitOperations.TrailingZeroCount(halves)];
                count += by;
                if (count == Math.Max(0, by))
                    changed |= halves & -halves;
            }

            return changed;
        }

        private double PartWith(int position, ByteSet bytes)
        {
            if (bytes == ByteSet.All)
                return ByteFrequency.OfAll;

            var (newLow, newHigh, part) = (bytes.Low & ~Low[position], bytes.High & ~High[position], _parts[position]);
            if (newLow != 0 && newHigh != 0)
                part += ByteFrequency.Of(newLow, newHigh);
            for (; newLow != 0; newLow &= newLow - 1)
                part += _ofLow[(position * NibbleTable.Width) + BitOperations.TrailingZeroCount(newLow)];
            for (; newHigh != 0; newHigh &= newHigh - 1)
                part += _ofHigh[(position * NibbleTable.Width) + BitOperations.TrailingZeroCount(newHigh)];
            return part;
        }
    }
}
