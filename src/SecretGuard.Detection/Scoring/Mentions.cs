using System.Text;

namespace SecretGuard.Detection.Scoring;

/// <summary>Looks for words in a value.</summary>
internal static class Mentions
{
    // Longer values are no password and no name.
    private const int Longest = 512;

    /// <summary>Whether a value holds any of some words, in whatever case.</summary>
    /// <param name="value">The value; what is beyond 512 characters does not count.</param>
    /// <param name="words">The words in lower case.</param>
    public static bool AnyOf(ReadOnlySpan<byte> value, ReadOnlySpan<string> words) => Find(value, words, out _) >= 0;

    /// <summary>Where in a value the first of some words stands that it holds, in whatever case; negative where it holds none.</summary>
    /// <param name="value">The value; what is beyond 512 characters does not count.</param>
    /// <param name="words">The words in lower case.</param>
    /// <param name="length">Takes the word's length.</param>
    public static int Find(ReadOnlySpan<byte> value, ReadOnlySpan<string> words, out int length)
    {
        Span<char> lower = stackalloc char[Math.Min(value.Length, Longest)];
        for (var i = 0; i < lower.Length; i++)
            lower[i] = char.ToLowerInvariant((char)value[i]);
        foreach (var word in words)
        {
            length = word.Length;
            if (lower.IndexOf(word) is >= 0 and var place)
                return place;
        }

        length = 0;
        return -1;
    }

    /// <summary>Whether a text begins with one of some words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words, as they are.</param>
    public static bool AtStartOf(ReadOnlySpan<byte> text, ReadOnlySpan<string> words) => LengthAtStartOf(text, words) > 0;

    /// <summary>Length of the first of some words with which a text begins; 0 where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words, as they are.</param>
    public static int LengthAtStartOf(ReadOnlySpan<byte> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Length >= word.Length && Ascii.Equals(text[..word.Length], word))
                return word.Length;
        }

        return 0;
    }

    /// <summary>Whether a text is one of some words, in whatever case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    public static bool IsAnyOf(ReadOnlySpan<byte> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (Ascii.EqualsIgnoreCase(text, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text ends in one of some words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words; capitals and small letters are the same.</param>
    public static bool AtEndOf(ReadOnlySpan<byte> text, ReadOnlySpan<string> words) => LengthAtEndOf(text, words) > 0;

    /// <summary>Length of the first of some words in which a text ends; 0 where it ends in none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words; capitals and small letters are the same.</param>
    public static int LengthAtEndOf(ReadOnlySpan<byte> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Length >= word.Length && Ascii.EqualsIgnoreCase(text[^word.Length..], word))
                return word.Length;
        }

        return 0;
    }
}
