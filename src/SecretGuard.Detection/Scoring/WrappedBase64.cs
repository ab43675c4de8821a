using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Tells values from the lines of base64 that is wrapped at a column: certificates, images, encrypted data.</summary>
internal static class WrappedBase64
{
    /// <summary>Base64 is wrapped at this many characters or more; some of them may be taken for punctuation.</summary>
    public const int ShortestLine = 32;

    private const int LineBreak = 2;

    // In an attribute of XML a space stands for the end of a line.
    // https://www.rfc-editor.org/rfc/rfc2045#section-6.8
    private const int LineOfMime = 76;

    // In a list of texts shorter ones are values of their own.
    private const int ShortestListed = 60;

    /// <summary>Whether a run is a line in the middle of such data: it fills its line, and those above and below are full as well.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="seen">Bytes to either side of its start that were looked at, besides the run itself.</param>
    public static bool IsLine(ReadOnlySpan<byte> text, int start, int length, out int seen)
    {
        seen = 0;
        if (length < ShortestLine || start < 2 || text[start - 1] != '\n')
            return false;
        var above = text[..(start - 1)];
        if (above.EndsWith("\r"u8))
            above = above[..^1];
        var run = Alphabet.Base64.RunAtEnd(above[Math.Max(0, above.Length - length)..]);
        seen = start - above.Length + run + 1;
        if (run != length)
            return false;
        seen = length + ShortestLine + LineBreak;
        return GoesOnBehind(text[(start + length)..]);
    }

    /// <summary>
    /// Whether a text ends in a full line of base64, or the head of an armour, and a new one, or a space in its place: such data ends in a line of
    /// any length, so what follows is the rest of it.
    /// </summary>
    /// <param name="before">What stands before a value.</param>
    public static bool GoesOnAt(ReadOnlySpan<byte> before)
    {
        if (before is [.. var joined, (byte)' '] && Alphabet.Base64.RunAtEnd(joined) == LineOfMime)
            return true;

        var line = before.LastIndexOf((byte)'\n');
        if (line < 0 || !before[(line + 1)..].Trim(" \t\"'+["u8).IsEmpty)
            return false;

        var above = before[..line];
        above = TextLine.Before(above).TrimEnd(" \t\r"u8);
        var shortest = above is [.., (byte)'"' or (byte)'\'', (byte)','] ? ShortestListed : ShortestLine;
        above = above.Trim(" \t\"'+,\\"u8);
        return (above.EndsWith("-----"u8) && above.IndexOf("-----END"u8) < 0) || (above.Length >= shortest && Alphabet.Base64.ContainsAll(above));
    }

    /// <summary>Whether a text begins with the end of a line and a new one of base64, or the end of an armour.</summary>
    /// <param name="after">What stands behind a value.</param>
    public static bool GoesOnBehind(ReadOnlySpan<byte> after)
    {
        var lineBreak = after.StartsWith("\r\n"u8) ? 2 : after.StartsWith("\n"u8) ? 1 : 0;
        return lineBreak > 0 && (after[lineBreak..].StartsWith("-----END"u8) || Alphabet.Base64.RunAtStart(after[lineBreak..Math.Min(after.Length, lineBreak + ShortestLine)]) == ShortestLine);
    }
}
