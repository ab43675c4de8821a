using System.Buffers;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Finds where a value begins and ends: between quotes, separators or space.</summary>
internal static class ValueText
{
    /// <summary>Characters of the shortest value that is looked at without a shape.</summary>
    public const int Shortest = 16;

    /// <summary>Characters of the longest one.</summary>
    public const int Longest = 256;

    // Of base32; of base64 it is two.
    private const int LongestPadding = 6;

    // The padding and what ends the value behind it; no escape before it is longer.
    private const int Beyond = LongestPadding + 1;

    private static readonly Alphabet Inner = Alphabet.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_.~");

    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("0123456789.-"u8);

    private static readonly SearchValues<byte> Before = SearchValues.Create(" \t\r\n\"'`=:>([{,;|&?*"u8);
    private static readonly SearchValues<byte> After = SearchValues.Create(" \t\r\n\"'`<)[]},;|&\\:@*#\0\u001b"u8);

    /// <summary>Widens a run to the value that it stands in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins; becomes where the value begins.</param>
    /// <param name="length">Length of the run; becomes that of the value.</param>
    /// <param name="seen">Bytes to either side of the run that were looked at.</param>
    /// <returns>Whether there is a value: it stands alone, it is not too long, and it is no path.</returns>
    public static bool TryWiden(ReadOnlySpan<byte> text, ref int start, ref int length, out int seen)
    {
        var end = start + length;
        var before = Inner.RunAtEnd(text[Math.Max(0, start - Longest)..start]);
        var after = Inner.RunAtStart(text[end..Math.Min(text.Length, end + Longest)]);
        seen = Math.Max(before, after) + Beyond;
        (start, end) = (start - before, end + after);
        var lead = LengthOfLead(text, start);
        start = Math.Min(end, start + lead);
        var endOfCommand = Substitution.LengthOfEnd(text, start, end, out var seenOfCommand);
        seen += seenOfCommand;
        end -= endOfCommand;
        while (end > start && text[end - 1] == '.')
            end--;
        for (var padding = 0; padding < LongestPadding && end < text.Length && text[end] == '='; padding++)
            end++;

        length = end - start;
        return length is >= Shortest and <= Longest
            && !IsPath(text[start..end])
            && !text[start..].StartsWith("--"u8)
            && (start == 0 || Before.Contains(text[start - 1]) || (Escapes.EndsAt(text, start, out var last) ? last != '\n' : lead > 0))
            && (end == text.Length || endOfCommand > 0 || After.Contains(text[end]) || (Escapes.Read(text[end..], out var next) > 0 && After.Contains(next)));
    }

    /// <summary>Length of what looks like the start of a value and stands before it: the end of an escape sequence, the hyphen of <c>${TOKEN:-VALUE}</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value seems to begin.</param>
    public static int LengthOfLead(ReadOnlySpan<byte> text, int start) =>
        text[start] == '-' && start > 0 && text[start - 1] == ':' ? 1 : Escapes.TailAt(text, start);

    /// <summary>Length of the slashes of a URL or of a comment, which look like the start of a run; 0 where there are none, or where they may be random.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="length">Its length, two at least.</param>
    public static int LengthOfSlashes(ReadOnlySpan<byte> text, int start, int length) =>
        text[start] == '/' && text[start + 1] == '/' && (text[..start] is [.., (byte)':'] || !IsWholeBase64(text.Slice(start, length))) ? 2 : 0;

    // 5.888938903808594e-05
    private static bool IsExponent(ReadOnlySpan<byte> text) => text is [(byte)'e' or (byte)'E', (byte)'-' or (byte)'+', .. { IsEmpty: false } digits] && Alphabet.Digits.ContainsAll(digits);

    // Of random values in base64, too, one in 64 begins with a slash.
    private static bool IsPath(ReadOnlySpan<byte> value) =>
        value[0] == '.' || (value[0] == '/' && !IsWholeBase64(value));

    private static bool IsWholeBase64(ReadOnlySpan<byte> value) => value.Length % 4 == 0 && Alphabet.Base64.ContainsAll(value.TrimEnd((byte)'='));

    /// <summary>Number of bytes at the end of a text that may be of one value with what follows.</summary>
    public static int RunAtEnd(ReadOnlySpan<byte> text) => Inner.RunAtEnd(text);

    /// <summary>What follows the last separator of a value behind which there is enough, as behind the prefix of many tokens; else all of it.</summary>
    public static ReadOnlySpan<byte> BehindPrefix(ReadOnlySpan<byte> value) =>
        value.Length > Shortest ? value[(value[..^Shortest].LastIndexOfAny("_-/."u8) + 1)..] : value;

    /// <summary>Whether a whole value has the length and the characters of tokens, and a digit.</summary>
    public static bool IsToken(ReadOnlySpan<byte> value) =>
        value.TrimEnd((byte)'=').Length >= Shortest && value.Length <= Longest && value.ContainsAnyInRange((byte)'0', (byte)'9') && Inner.ContainsAll(value.TrimEnd((byte)'='));

    /// <summary>Whether a whole value is a number, or several as in a date or a version.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> value) =>
        value.IndexOfAnyExcept(OfNumbers) is var other && (other < 0 || IsExponent(value[other..]));

    /// <summary>Whether a whole value is a token that is looked at wherever it stands, since it has a run that <see cref="TryWiden"/> begins with.</summary>
    public static bool IsLookedAt(ReadOnlySpan<byte> value)
    {
        if (!IsToken(value) || IsPath(value))
            return false;
        var runs = new RunFinder(value, Alphabet.Values, Shortest);
        while (runs.MoveNext())
        {
            if (value.Slice(runs.Start, runs.Length).ContainsAnyInRange((byte)'0', (byte)'9'))
                return true;
        }

        return false;
    }
}
