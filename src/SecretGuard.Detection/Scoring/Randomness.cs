namespace SecretGuard.Detection.Scoring;

/// <summary>
/// How random a value looks, by the letters that follow each other in it. <c>calibrate</c> in <c>tests/SecretGuard.Benchmarks</c>
/// prints what the bounds are taken from.
/// </summary>
internal static class Randomness
{
    /// <summary>
    /// Whether a value reads like names and words: its letter pairs are those of code. Of random values of the same
    /// characters, one in a thousand does.
    /// </summary>
    /// <param name="value">The value, a dozen characters at least.</param>
    public static bool ReadsLikeCode(ReadOnlySpan<byte> value) => LetterPairs.RandomOverCode(value) < LeastOf(value);

    // Letters of one case say less than both, hexadecimal digits less still.
    private static double LeastOf(ReadOnlySpan<byte> value)
    {
        var hasLower = value.ContainsAnyInRange((byte)'a', (byte)'z');
        var hasUpper = value.ContainsAnyInRange((byte)'A', (byte)'Z');
        return hasLower && hasUpper ? 0.2 * value.Length : -0.5 * value.Length;
    }
}
