namespace SecretGuard.Detection.Matching;

/// <summary>
/// Divides fragments of literals among the buckets of <see cref="LiteralMatcher"/> so that few other texts fit: a bucket lets
/// through every mixture of the halves of its fragments' bytes, so what shares a bucket should look alike.
/// </summary>
internal sealed class LiteralBuckets
{
    private readonly Bucket[] _buckets;

    /// <summary>Divides fragments.</summary>
    /// <param name="fragments">The fragments, sorted so that those which look alike are neighbours.</param>
    /// <param name="count">Number of buckets.</param>
    public LiteralBuckets(IReadOnlyList<Fragment> fragments, int count)
    {
        _buckets = [.. Enumerable.Range(0, count).Select(_ => new Bucket())];
        foreach (var fragment in fragments)
            Cheapest(fragment).Add(fragment);
    }

    /// <summary>For each position of a fragment and each value of the lower half of a byte, the buckets that it fits.</summary>
    public byte[] Low(int position) => Masks(bucket => bucket.Low[position]);

    /// <summary>The same for the upper half.</summary>
    public byte[] High(int position) => Masks(bucket => bucket.High[position]);

    private Bucket Cheapest(Fragment fragment)
    {
        var (cheapest, least) = (_buckets[0], double.PositiveInfinity);
        foreach (var bucket in _buckets)
        {
            var cost = bucket.PartOfTextWith(fragment) - bucket.PartOfText;
            if (cost < least)
                (cheapest, least) = (bucket, cost);
        }

        return cheapest;
    }

    private byte[] Masks(Func<Bucket, int> halves)
    {
        var masks = new byte[NibbleTable.Width];
        for (var half = 0; half < masks.Length; half++)
        {
            for (var bucket = 0; bucket < _buckets.Length; bucket++)
                masks[half] |= (byte)(((halves(_buckets[bucket]) >> half) & 1) << bucket);
        }

        return masks;
    }

    private sealed class Bucket
    {
        private readonly double[] _parts = new double[Fragment.Length];

        public int[] Low { get; } = new int[Fragment.Length];

        public int[] High { get; } = new int[Fragment.Length];

        /// <summary>Part of all text that fits this bucket.</summary>
        public double PartOfText { get; private set; }

        public double PartOfTextWith(Fragment fragment)
        {
            var all = 1.0;
            for (var position = 0; position < Fragment.Length; position++)
                all *= PartWith(position, fragment[position]);
            return all;
        }

        public void Add(Fragment fragment)
        {
            PartOfText = 1;
            for (var position = 0; position < Fragment.Length; position++)
            {
                _parts[position] = PartWith(position, fragment[position]);
                PartOfText *= _parts[position];
                Low[position] |= fragment[position].Low;
                High[position] |= fragment[position].High;
            }
        }

        private double PartWith(int position, ByteSet bytes)
        {
            var (newLow, newHigh) = (bytes.Low & ~Low[position], bytes.High & ~High[position]);
            if ((newLow | newHigh) == 0)
                return _parts[position];
            return _parts[position]
                + ByteFrequency.Of(newLow, High[position])
                + ByteFrequency.Of(Low[position] | newLow, newHigh);
        }
    }
}
