using System.Numerics;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Matching;

/// <summary>About how often a byte stands in the texts that are scanned. Only the order of magnitude matters.</summary>
internal static class ByteFrequency
{
    private static readonly double[] Parts = Array.ConvertAll([.. Enumerable.Range(0, 256)], value => (char)value switch
    {
        ' ' => 0.15,
        'e' or 't' or 'a' or 'o' or 'i' or 'n' or 's' or 'r' => 0.04,
        >= 'a' and <= 'z' => 0.015,
        '\n' => 0.03,
        '"' or '.' or ',' or '(' or ')' or '<' or '>' or '/' or '=' or '_' or '-' => 0.01,
        > ' ' and < '\x7f' => 0.005,
        _ => 0.001,
    });

    private static readonly double[] Logs = Array.ConvertAll(Parts, Math.Log);

    /// <summary>What all bytes are together: about 1.</summary>
    public static double OfAll { get; } = Of(0xFFFF, 0xFFFF);

    /// <summary>Part of all bytes that are this one.</summary>
    public static double Of(byte value) => Parts[value];

    /// <summary>The natural logarithm of the part of all bytes that are this one.</summary>
    public static double LogOf(byte value) => Logs[value];

    /// <summary>The natural logarithm of the part of all bytes behind a certain one that are another one.</summary>
    public static double LogOfPair(byte first, byte second) => LetterPairs.LogOfPair(first, second) ?? LogOf(second);

    /// <summary>Part of all bytes whose halves are both of a set.</summary>
    /// <param name="low">Bit n: the lower half may be n.</param>
    /// <param name="high">Bit n: the upper half may be n.</param>
    public static double Of(int low, int high)
    {
        var part = 0.0;
        for (var highs = high; highs != 0; highs &= highs - 1)
        {
            for (var lows = low; lows != 0; lows &= lows - 1)
                part += Parts[(BitOperations.TrailingZeroCount(highs) << 4) + BitOperations.TrailingZeroCount(lows)];
        }

        return part;
    }
}
