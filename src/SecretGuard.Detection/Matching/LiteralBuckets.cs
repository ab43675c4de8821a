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

        // Each bucket begins with the fragment that would let the most through together with those of the buckets before it.
        for (var begun = 0; begun < count && rest.Count > 0; begun++)
        {
            var bucket = _buckets[begun];
            bucket.Add(TakeFirst(rest, ranks));
            for (var i = 0; i < rest.Count; i++)
                ranks[i] = Math.Min(begun > 0 ? ranks[i] : double.PositiveInfinity, bucket.CostOf(rest[i]));
        }

        // Of the others the commonest come first, while the buckets still have little in them.
        for (var i = 0; i < rest.Count; i++)
            ranks[i] = rest[i].PartOfText;
        while (rest.Count > 0)
        {
            var fragment = TakeFirst(rest, ranks);
            Cheapest(fragment).Add(fragment);
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
        private readonly double[] _parts = new double[Fragment.Length];
        private double _partOfText;

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

        public void Add(Fragment fragment)
        {
            _partOfText = 1;
            for (var position = 0; position < Fragment.Length; position++)
            {
                var bytes = fragment[position];
                var (newLow, newHigh) = (bytes.Low & ~Low[position], bytes.High & ~High[position]);
                _parts[position] = PartWith(position, bytes);
                _partOfText *= _parts[position];
                Low[position] |= newLow;
                High[position] |= newHigh;
                for (var half = 0; half < NibbleTable.Width; half++)
                {
                    _ofLow[(position * NibbleTable.Width) + half] += ByteFrequency.Of(1 << half, newHigh);
                    _ofHigh[(position * NibbleTable.Width) + half] += ByteFrequency.Of(newLow, 1 << half);
                }
            }
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
