using System.Buffers;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// A row of a table in text: of comma-separated values (<see href="https://www.rfc-editor.org/rfc/rfc4180"/>), with whatever
/// separates them, of Markdown, or between the parentheses of an INSERT.
/// </summary>
internal static class TableRow
{
    /// <summary>What may stand around a cell.</summary>
    public static SearchValues<byte> Quotes { get; } = SearchValues.Create("\"'`"u8);

    /// <summary>Reads the row at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">What stands between two cells.</param>
    /// <param name="end">What ends the row; the end of the text does, too.</param>
    /// <param name="cells">Takes where the cells stand, without quotes and space.</param>
    /// <param name="length">Bytes of the row, without what ends it.</param>
    /// <returns>How many cells there are; 0 where it is no row, or one with more than there is room for.</returns>
    public static int Read(ReadOnlySpan<byte> text, byte separator, byte end, Span<Range> cells, out int length)
    {
        length = 0;
        for (var count = 0; count < cells.Length; length++)
        {
            length += SpaceAt(text[length..], separator);
            var start = length;
            if (length < text.Length && Quotes.Contains(text[length]))
            {
                var quoted = QuotedAt(text[length..]);
                if (quoted == 0)
                    return 0;
                cells[count++] = (start + 1)..(start + quoted - 1);
                length += quoted;
                length += SpaceAt(text[length..], separator);
                if (length < text.Length && text[length] != separator && text[length] != end)
                    return 0;
            }
            else
            {
                var cell = text[length..].IndexOfAny(separator, end);
                length = cell < 0 ? text.Length : length + cell;
                cells[count++] = start..(start + text[start..length].TrimEnd(" \t\r"u8).Length);
            }

            if (length == text.Length || text[length] == end)
                return count;
        }

        return 0;
    }

    private static int SpaceAt(ReadOnlySpan<byte> text, byte separator) => text.Length - text.TrimStart(separator == '\t' ? " \r"u8 : " \t\r"u8).Length;

    // With its quotes, of which two stand for one within it; 0 where it does not end.
    private static int QuotedAt(ReadOnlySpan<byte> text)
    {
        for (var end = 1; text[end..].IndexOf(text[0]) is >= 0 and var length; end += length + 2)
        {
            if (end + length + 1 >= text.Length || text[end + length + 1] != text[0])
                return end + length + 1;
            if (end + length + 2 > text.Length)
                return 0;
        }

        return 0;
    }
}
