namespace SecretGuard.Detection.Scoring;

/// <summary>Lists of texts, <c>["a", "b", "c", "d"]</c>, in which no text is the name of the one behind it.</summary>
internal static class TextList
{
    /// <summary>What stands before the list that a text is in the middle of.</summary>
    /// <param name="before">What stands before the text.</param>
    /// <param name="after">What stands behind it.</param>
    /// <returns>All that stands before the text where it is in no list.</returns>
    public static ReadOnlySpan<byte> Before(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var quote = before.IsEmpty ? (byte)0 : before[^1];
        if (quote is not ((byte)'"' or (byte)'\'') || !GoesOn(after, quote) || !IsBehindTwo(before[..^1], quote))
            return before;
        var depth = 0;
        for (var at = before.Length - 1; at >= 0; at--)
        {
            depth += before[at] is (byte)']' or (byte)'}' ? 1 : before[at] is (byte)'[' or (byte)'{' ? -1 : 0;
            if (depth < 0)
                return before[..at];
        }

        return before;
    }

    private static bool GoesOn(ReadOnlySpan<byte> after, byte quote)
    {
        if (after.IsEmpty || after[0] != quote || after[1..].TrimStart(" \t\r\n"u8) is not [(byte)',', .. var rest])
            return false;
        return rest.TrimStart(" \t\r\n"u8) is [var next, ..] && next == quote;
    }

    // …, "text", and before it another comma or the beginning of the list. An option of a command is the name of what is behind it.
    private static bool IsBehindTwo(ReadOnlySpan<byte> before, byte quote)
    {
        if (before.TrimEnd(" \t\r\n"u8) is not [.. var texts, (byte)','] || texts.IsEmpty || texts[^1] != quote)
            return false;
        var start = texts[..^1].LastIndexOf(quote);
        return start > 0 && texts[start + 1] != '-' && texts[..start].TrimEnd(" \t\r\n"u8) is [.., (byte)',' or (byte)'[' or (byte)'{'];
    }
}
