using System.Numerics;
using System.Runtime.Intrinsics;

namespace SecretGuard.Detection.Scoring;

/// <summary>Tells random letters from names by their cases, in a few instructions: names have capitals one by one, or nothing else.</summary>
internal static class LetterCases
{
    private const int FewestChanges = 5;

    /// <summary>
    /// Whether capitals and small letters follow each other as if by chance: nine of ten runs of random letters do so, and one
    /// name of a hundred in code. Looks at the first sixteen and at the last sixteen.
    /// </summary>
    /// <param name="text">The text. A shorter one says nothing.</param>
    public static bool AreMixed(ReadOnlySpan<byte> text) =>
        text.Length >= Vector128<byte>.Count && (AreMixed(Vector128.Create(text)) || AreMixed(Vector128.Create(text[^Vector128<byte>.Count..])));

    /// <summary>Whether a text has at least so many capitals in a row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atLeast">Their number.</param>
    public static bool HasCapitals(ReadOnlySpan<byte> text, int atLeast)
    {
        // One of so many characters in a row stands at one of these places.
        for (var at = atLeast - 1; at < text.Length; at += atLeast)
        {
            if (!char.IsAsciiLetterUpper((char)text[at]))
                continue;
            var start = text[..at].LastIndexOfAnyExceptInRange((byte)'A', (byte)'Z') + 1;
            var end = text[at..].IndexOfAnyExceptInRange((byte)'A', (byte)'Z');
            if ((end < 0 ? text.Length : at + end) - start >= atLeast)
                return true;
        }

        return false;
    }

    private static bool AreMixed(Vector128<byte> characters)
    {
        var (capitals, small) = (Between(characters, 'A', 'Z'), Between(characters, 'a', 'z'));
        return (capitals & (capitals >> 1)) != 0
            && BitOperations.PopCount((capitals & (small >> 1)) | (small & (capitals >> 1))) >= FewestChanges;
    }

    private static uint Between(Vector128<byte> characters, char first, char last) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create((byte)first), Vector128.Create((byte)(last - first))).ExtractMostSignificantBits();
}
