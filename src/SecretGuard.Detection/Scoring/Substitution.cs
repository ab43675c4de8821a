using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Commands of sed and Perl that put a value into a file: <c>s/^TOKEN=.*/TOKEN=VALUE/g'</c>.</summary>
internal static class Substitution
{
    // A longer command has more in it than the line of one value.
    private const int Longest = 160;

    // The delimiter, and flags behind it.
    private const int LongestEnd = 4;

    private static readonly Alphabet Delimiters = Alphabet.Of("/|#@~%!,");
    private static readonly Alphabet Flags = Alphabet.Of("gIipme");

    /// <summary>Number of bytes at the end of a value that are no part of it, since they end a command.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value begins.</param>
    /// <param name="end">Where what may be the value ends.</param>
    /// <param name="seen">Bytes to either side of the value that were looked at.</param>
    public static int LengthOfEnd(ReadOnlySpan<byte> text, int start, int end, out int seen)
    {
        seen = 1;
        if (end == start || end == text.Length || !IsBehind(text[end]))
            return 0;
        var delimiter = end - 1;
        while (delimiter > start && end - delimiter < LongestEnd && Flags.Contains(text[delimiter]))
            delimiter--;
        if (!Delimiters.Contains(text[delimiter]))
            return 0;
        seen = Longest;
        return BeginsIn(TextLine.Before(text[Math.Max(0, start - Longest)..start]), text[delimiter]) ? end - delimiter : 0;
    }

    /// <summary>Whether a command puts there what stands between two texts.</summary>
    /// <param name="before">What stands before the value.</param>
    /// <param name="after">What stands behind it.</param>
    public static bool IsReplaced(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (after.IsEmpty || !Delimiters.Contains(after[0]))
            return false;
        var end = 1;
        while (end < Math.Min(after.Length, LongestEnd) && Flags.Contains(after[end]))
            end++;
        return end < after.Length && IsBehind(after[end]) && BeginsIn(TextLine.Before(before), after[0]);
    }

    // Behind the command's start there is one delimiter more, which ends what is replaced.
    private static bool BeginsIn(ReadOnlySpan<byte> line, byte delimiter)
    {
        for (int at; (at = line.IndexOf([(byte)'s', delimiter])) >= 0; line = line[(at + 1)..])
        {
            if ((at == 0 || !Alphabet.Identifier.Contains(line[at - 1])) && line[(at + 2)..].Count(delimiter) == 1)
                return true;
        }

        return false;
    }

    private static bool IsBehind(byte value) => value is (byte)'\'' or (byte)'"' or (byte)';';
}
