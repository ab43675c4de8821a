using System.Numerics;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// Divides literals among the buckets of <see cref="LiteralMatcher"/> so that few other texts fit: a bucket lets through
/// every mixture of the halves of its literals' bytes, so what shares a bucket should look alike.
/// </summary>
internal static class LiteralBuckets
{
    // About how often a byte stands in source text. Only the order of magnitude matters.
    private static readonly double[] Parts = Array.ConvertAll([.. Enumerable.Range(0, 256)], value => (char)value switch
    {
        ' ' => 0.15,
        >= 'a' and <= 'z' => 0.02,
        '\n' => 0.03,
        '"' or '.' or ',' or '(' or ')' or '<' or '>' or '/' or '=' or '_' or '-' => 0.01,
        > ' ' and < '\x7f' => 0.004,
        _ => 0.001,
    });

    /// <summary>Divides literals, in their order, at the places where the fewest texts fit any bucket.</summary>
    /// <param name="literals">The literals, sorted.</param>
    /// <param name="buckets">Number of buckets.</param>
    /// <param name="prefixLength">Bytes of a literal that buckets look at.</param>
    public static IReadOnlyList<Range> Split(IReadOnlyList<byte[]> literals, int buckets, int prefixLength)
    {
        // The least that the first literals up to each place can let through in so many buckets, and where the last begins.
        var least = Enumerable.Range(0, buckets + 1).Select(_ => new double[literals.Count + 1]).ToArray();
        var begin = Enumerable.Range(0, buckets + 1).Select(_ => new int[literals.Count + 1]).ToArray();
        least[0].AsSpan(1).Fill(double.PositiveInfinity);
        var enough = FitOfEvenSplit(literals, buckets, prefixLength);

        for (var end = 1; end <= literals.Count; end++)
        {
            for (var bucket = 1; bucket <= buckets; bucket++)
                (least[bucket][end], begin[bucket][end]) = (least[bucket - 1][end], end);

            var (low, high) = (new int[prefixLength], new int[prefixLength]);
            for (var start = end - 1; start >= 0; start--)
            {
                // A bucket that lets more through than all buckets of a simple split is in no good one, and only grows.
                var fit = Add(literals[start], low, high);
                if (fit > enough)
                    break;
                for (var bucket = 1; bucket <= buckets; bucket++)
                {
                    if (least[bucket - 1][start] + fit < least[bucket][end])
                        (least[bucket][end], begin[bucket][end]) = (least[bucket - 1][start] + fit, start);
                }
            }
        }

        var ranges = new Range[buckets];
        for (var (bucket, end) = (buckets, literals.Count); bucket > 0; end = begin[bucket][end], bucket--)
            ranges[bucket - 1] = begin[bucket][end]..end;
        return ranges;
    }

    private static double FitOfEvenSplit(IReadOnlyList<byte[]> literals, int buckets, int prefixLength)
    {
        var sum = 0.0;
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            var (low, high) = (new int[prefixLength], new int[prefixLength]);
            var fit = 0.0;
            for (var i = bucket * literals.Count / buckets; i < (bucket + 1) * literals.Count / buckets; i++)
                fit = Add(literals[i], low, high);
            sum += fit;
        }

        return sum;
    }

    // Adds a literal to the halves that fit, and gives the part of all text that then does.
    private static double Add(byte[] literal, int[] low, int[] high)
    {
        var fit = 1.0;
        for (var position = 0; position < low.Length; position++)
        {
            low[position] |= position < literal.Length ? 1 << (literal[position] & 0xF) : 0xFFFF;
            high[position] |= position < literal.Length ? 1 << (literal[position] >> 4) : 0xFFFF;
            fit *= PartOfText(low[position], high[position]);
        }

        return fit;
    }

    private static double PartOfText(int low, int high)
    {
        if ((low & high) == 0xFFFF)
            return 1;

        var part = 0.0;
        for (var highs = high; highs != 0; highs &= highs - 1)
        {
            for (var lows = low; lows != 0; lows &= lows - 1)
                part += Parts[(BitOperations.TrailingZeroCount(highs) << 4) + BitOperations.TrailingZeroCount(lows)];
        }

        return part;
    }
}
