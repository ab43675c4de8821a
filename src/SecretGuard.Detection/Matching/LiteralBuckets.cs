namespace SecretGuard.Detection.Matching;

/// <summary>
/// Divides fragments of literals among the buckets of <see cref="LiteralMatcher"/> so that few other texts fit: a bucket lets
/// through every mixture of the halves of its fragments' bytes, so what shares a bucket should look alike.
/// </summary>
internal sealed class LiteralBuckets
{
    private readonly Bucket[] _buckets;

    /// <summary>Divides fragments.</summary>
    /// <param name="fragments">The fragments.</param>
    /// <param name="count">Number of buckets.</param>
    public LiteralBuckets(IReadOnlyList<Fragment> fragments, int count)
    {
        _buckets = [.. Enumerable.Range(0, count).Select(_ => new Bucket())];

        // Each bucket begins with the fragment that would let the most through together with those of the buckets before it.
        var rest = fragments.Select(fragment => (Fragment: fragment, Cost: fragment.PartOfText)).ToList();
        for (var begun = 0; begun < count && rest.Count > 0; begun++)
        {
            var (bucket, isFirst) = (_buckets[begun], begun == 0);
            var farthest = rest.MaxBy(candidate => candidate.Cost);
            bucket.Add(farthest.Fragment);
            rest.Remove(farthest);
            rest = rest.ConvertAll(candidate => (candidate.Fragment, Math.Min(isFirst ? double.PositiveInfinity : candidate.Cost, bucket.CostOf(candidate.Fragment))));
        }

        foreach (var (fragment, _) in rest.OrderByDescending(candidate => candidate.Fragment.PartOfText))
            _buckets.MinBy(bucket => bucket.CostOf(fragment))!.Add(fragment);
    }

    /// <summary>For a position of a fragment and each value of the lower half of a byte, which of eight buckets it fits.</summary>
    public byte[] Low(int position, Range buckets) => Masks(_buckets[buckets], bucket => bucket.Low[position]);

    /// <summary>The same for the upper half.</summary>
    public byte[] High(int position, Range buckets) => Masks(_buckets[buckets], bucket => bucket.High[position]);

    private static byte[] Masks(Bucket[] buckets, Func<Bucket, int> halves)
    {
        var masks = new byte[NibbleTable.Width];
        for (var half = 0; half < masks.Length; half++)
        {
            for (var bucket = 0; bucket < buckets.Length; bucket++)
                masks[half] |= (byte)(((halves(buckets[bucket]) >> half) & 1) << bucket);
        }

        return masks;
    }

    private sealed class Bucket
    {
        private readonly double[] _parts = new double[Fragment.Length];

        public int[] Low { get; } = new int[Fragment.Length];

        public int[] High { get; } = new int[Fragment.Length];

        private double _partOfText;

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
                _parts[position] = PartWith(position, fragment[position]);
                _partOfText *= _parts[position];
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
