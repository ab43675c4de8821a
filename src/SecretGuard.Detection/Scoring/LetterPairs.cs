namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Tells random characters from names, words and paths by which letters follow each other: <c>th</c> and <c>er</c> are
/// common in code, <c>qX</c> and <c>7k</c> are not. Entropy can't see that; it knows nothing of order.
/// </summary>
/// <remarks>The table is made by the trainer in <c>tests/SecretGuard.Benchmarks</c>; its head says from what.</remarks>
internal static partial class LetterPairs
{
    /// <summary>Number of characters that the table knows: those of base64.</summary>
    internal const int Symbols = 64;

    /// <summary>Steps of the table in one unit of the natural logarithm.</summary>
    internal const int StepsPerNat = 16;

    private static readonly sbyte[] SymbolOf = IndexSymbols();

    /// <summary>
    /// How much better the text is explained by uniform random base64 than by code: the natural logarithm of the ratio of
    /// both probabilities, positive for random text. Pairs with other characters don't count.
    /// </summary>
    public static double RandomOverCode(ReadOnlySpan<byte> text) => RandomOverCode(text, out _, out _);

    /// <summary>The same, and what else is seen on the way.</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbols">Number of characters that the table knows.</param>
    /// <param name="seen">Which ones: a bit for each <see cref="Symbol"/>.</param>
    public static double RandomOverCode(ReadOnlySpan<byte> text, out int symbols, out ulong seen)
    {
        var (steps, previous) = (0, -1);
        var table = Table;
        (symbols, seen) = (0, 0);
        foreach (var character in text)
        {
            int symbol = SymbolOf[character];
            if (symbol >= 0)
            {
                (symbols, seen) = (symbols + 1, seen | (1UL << symbol));
                steps += previous >= 0 ? table[(previous * Symbols) + symbol] : 0;
            }

            previous = symbol;
        }

        return (double)steps / StepsPerNat;
    }

    /// <summary>The place of a character in the table; -1 where it has none.</summary>
    internal static int Symbol(byte character) => SymbolOf[character];

    /// <summary>The characters of a range, a bit for each <see cref="Symbol"/>.</summary>
    internal static ulong SymbolsBetween(char first, char last)
    {
        var symbols = 0UL;
        for (var character = first; character <= last; character++)
            symbols |= 1UL << SymbolOf[character];
        return symbols;
    }

    private static sbyte[] IndexSymbols()
    {
        var symbols = new sbyte[256];
        Array.Fill(symbols, (sbyte)-1);
        var members = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;
        for (var i = 0; i < members.Length; i++)
            symbols[members[i]] = (sbyte)i;
        return symbols;
    }
}
