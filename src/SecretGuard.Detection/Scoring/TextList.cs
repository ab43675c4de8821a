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
        var quote = QuoteAtEnd(before);
        if (quote.IsEmpty || !GoesOn(after, quote) || !IsBehindTwo(before[..^quote.Length], quote))
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

    // With its backslash, where the list itself stands in a text.
    private static ReadOnlySpan<byte> QuoteAtEnd(ReadOnlySpan<byte> text) =>
        text is not [.., (byte)'"' or (byte)'\''] ? [] : text is [.., (byte)'\\', _] ? text[^2..] : text[^1..];

    private static bool GoesOn(ReadOnlySpan<byte> after, ReadOnlySpan<byte> quote) =>
        after.StartsWith(quote)
        && after[quote.Length..].TrimStart(" \t\r\n"u8) is [(byte)',', .. var rest]
        && rest.TrimStart(" \t\r\n"u8).StartsWith(quote);

    // …, "text", and before it another comma or the beginning of the list. An option of a command is the name of what is behind it.
    private static bool IsBehindTwo(ReadOnlySpan<byte> before, ReadOnlySpan<byte> quote)
    {
        if (before.TrimEnd(" \t\r\n"u8) is not [.. var texts, (byte)','] || !texts.EndsWith(quote))
            return false;
        var start = texts[..^quote.Length].LastIndexOf(quote);
        return start > 0 && texts[start + quote.Length] != '-' && texts[..start].TrimEnd(" \t\r\n"u8) is [.., (byte)',' or (byte)'[' or (byte)'{'];
    }
}
