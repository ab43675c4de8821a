using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// How random a value looks, by the letters that follow each other in it. The numbers are those that <c>calibrate</c> in
/// <c>tests/SecretGuard.Benchmarks</c> prints: median and spread of random values with the same kinds of characters.
/// </summary>
internal static class Randomness
{
    private static readonly Alphabet HexAndHyphens = Alphabet.Of("0123456789abcdefABCDEF-.");

    private const double MostPrefix = 0.15;

    // Hexadecimal digits have no order that code would not have as well.
    private const double OfHex = 0.5;

    // In shorter values the order of letters says little.
    private const int ShortestOfAllKinds = 11;
    private const double LeastOfAllKinds = 0.5;
    private const int FewestSigns = 3;

    /// <summary>
    /// Whether a value reads like names and words: its letter pairs are those of code. Of random values of the same
    /// characters, one in a thousand does.
    /// </summary>
    /// <param name="value">The value, a dozen characters at least.</param>
    public static bool ReadsLikeCode(ReadOnlySpan<byte> value) => Of(value) < 0;

    /// <summary>
    /// How far a value is from code, in nats per character: 0 is where one in a thousand random values begin, most have 1 to 2,
    /// and names and words lie below 0.
    /// </summary>
    /// <param name="value">The value, a dozen characters at least.</param>
    public static double Of(ReadOnlySpan<byte> value)
    {
        if (IsMostlyHex(value))
            return OfHex;
        // The table knows no pairs with - and _, which base64 in URLs has.
        var random = LetterPairs.RandomOverCode(value, out var symbols, out var kinds);
        var letters = value.Length - (2 * (value.Length - symbols));
        if (letters < 8)
            return OfHex;
        var (median, spread) = Expected(kinds);
        return (random / letters) - median + (spread / Math.Sqrt(letters));
    }

    /// <summary>Whether a value has letters of both kinds and digits, in no order that names have.</summary>
    public static bool IsOfAllKinds(ReadOnlySpan<byte> value) =>
        value.ContainsAnyInRange((byte)'0', (byte)'9') && HasLettersOfBothKinds(value);

    /// <summary>Whether a value is one that programs make of everything a keyboard has: letters of both kinds in no order that names have, and three signs or more that code has one by one.</summary>
    public static bool IsOfKeyboard(ReadOnlySpan<byte> value)
    {
        var signs = 0;
        foreach (var sign in "!@#%^&*~?"u8)
            signs += value.Contains(sign) ? 1 : 0;
        return signs >= FewestSigns && HasLettersOfBothKinds(value);
    }

    // In no order that names have.
    private static bool HasLettersOfBothKinds(ReadOnlySpan<byte> value) =>
        value.Length >= ShortestOfAllKinds && value.ContainsAnyInRange((byte)'a', (byte)'z') && value.ContainsAnyInRange((byte)'A', (byte)'Z')
        && Of(value) > LeastOfAllKinds;

    // Hexadecimal digits, and perhaps a prefix of a few letters.
    private static bool IsMostlyHex(ReadOnlySpan<byte> value)
    {
        var others = value.Length - HexAndHyphens.RunAtEnd(value);
        return others == 0 || (others < value.Length * MostPrefix && value.ContainsAnyInRange((byte)'0', (byte)'9'));
    }

    private static (double Median, double Spread) Expected(CharacterKinds kinds) => kinds switch
    {
        CharacterKinds.Lower | CharacterKinds.Upper | CharacterKinds.Digits => (2.45, 7.4),
        CharacterKinds.Lower | CharacterKinds.Upper => (2.1, 7.2),
        CharacterKinds.Lower | CharacterKinds.Digits => (2.07, 8.8),
        CharacterKinds.Lower => (1.26, 7.5),
        _ => (2.7, 6.9),
    };
}
