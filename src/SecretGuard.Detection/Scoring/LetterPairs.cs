using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    private const int Row = Symbols + 1;

    private static readonly double LogOfUniform = -Math.Log(Symbols);

    private static readonly byte[] SymbolOf = IndexSymbols();
    private static readonly byte[] KindOf = ListKinds();
    private static readonly sbyte[] Pairs = WidenTable();

    /// <summary>
    /// How much better the text is explained by uniform random base64 than by code: the natural logarithm of the ratio of
    /// both probabilities, positive for random text. Pairs with other characters don't count.
    /// </summary>
    public static double RandomOverCode(ReadOnlySpan<byte> text) => RandomOverCode(text, out _, out _);

    /// <summary>The same, and what else is seen on the way.</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbols">Number of characters that the table knows.</param>
    /// <param name="kinds">Which kinds of characters it has.</param>
    public static double RandomOverCode(ReadOnlySpan<byte> text, out int symbols, out CharacterKinds kinds)
    {
        // Values are weighed by the million, so without a branch.
        ref var symbolOf = ref MemoryMarshal.GetArrayDataReference(SymbolOf);
        ref var kindOf = ref MemoryMarshal.GetArrayDataReference(KindOf);
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(Pairs);
        var (steps, others, seen, previous) = (0, 0, 0, Symbols);
        foreach (var character in text)
        {
            int symbol = Unsafe.Add(ref symbolOf, character);
            steps += Unsafe.Add(ref pairs, (previous * Row) + symbol);
            seen |= Unsafe.Add(ref kindOf, character);
            others += symbol / Symbols;
            previous = symbol;
        }

        (symbols, kinds) = (text.Length - others, (CharacterKinds)seen);
        return (double)steps / StepsPerNat;
    }

    /// <summary>
    /// The natural logarithm of the part of the characters behind a certain one that are another one, in code; null where the
    /// table doesn't know one of them.
    /// </summary>
    internal static double? LogOfPair(byte first, byte second) =>
        SymbolOf[first] == Symbols || SymbolOf[second] == Symbols ? null : LogOfUniform - ((double)Table[(SymbolOf[first] * Symbols) + SymbolOf[second]] / StepsPerNat);

    /// <summary>The place of a character in the table; <see cref="Symbols"/> where it has none.</summary>
    internal static int Symbol(byte character) => SymbolOf[character];

    private static byte[] IndexSymbols()
    {
        var symbols = new byte[256];
        Array.Fill(symbols, (byte)Symbols);
        var members = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;
        for (var i = 0; i < members.Length; i++)
            symbols[members[i]] = (byte)i;
        return symbols;
    }

    private static byte[] ListKinds()
    {
        var kinds = new byte[256];
        kinds.AsSpan('A', 26).Fill((byte)CharacterKinds.Upper);
        kinds.AsSpan('a', 26).Fill((byte)CharacterKinds.Lower);
        kinds.AsSpan('0', 10).Fill((byte)CharacterKinds.Digits);
        return kinds;
    }

    // The table with a row and a column of zeros, for what it doesn't know.
    private static sbyte[] WidenTable()
    {
        var pairs = new sbyte[Row * Row];
        for (var first = 0; first < Symbols; first++)
            Table.Slice(first * Symbols, Symbols).CopyTo(pairs.AsSpan(first * Row));
        return pairs;
    }
}
