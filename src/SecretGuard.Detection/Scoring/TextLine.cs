using System.Buffers;
using SecretGuard.Detection.Decoding;

namespace SecretGuard.Detection.Scoring;

/// <summary>The line that a place in a text is in.</summary>
internal static class TextLine
{
    private static readonly SearchValues<byte> EscapeMarks = SearchValues.Create("\\%&<"u8);

    /// <summary>What of it stands before the place.</summary>
    /// <param name="before">What of the text stands before it.</param>
    public static ReadOnlySpan<byte> Before(ReadOnlySpan<byte> before) => before[(before.LastIndexOf((byte)'\n') + 1)..];

    /// <summary>The same of a text that stands in a single line of another one: it also ends at <c>\n</c> in a string, <c>%0A</c> in a URL, <c>&lt;br&gt;</c> in HTML.</summary>
    /// <param name="before">What of the text stands before the place.</param>
    public static ReadOnlySpan<byte> BeforeUnescaped(ReadOnlySpan<byte> before)
    {
        var line = Before(before);
        for (var at = line.LastIndexOfAny(EscapeMarks); at >= 0; at = line[..at].LastIndexOfAny(EscapeMarks))
        {
            if (LengthOfEscapedEnd(line[at..]) is > 0 and var length)
                return line[(at + length)..];
        }

        return line;
    }

    /// <summary>Bytes of the escaped end of a line that a text begins with; 0 where it begins with none.</summary>
    public static int LengthOfEscapedEnd(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)'<', (byte)'b', (byte)'r', (byte)'>' or (byte)'/' or (byte)' ', ..] => text.IndexOf((byte)'>') + 1,
        [(byte)'<', ..] => 0,
        _ => Escapes.Read(text, out var character) is var length && character == '\n' ? length : 0,
    };

    /// <summary>Whether nothing but space stands before the place.</summary>
    /// <param name="before">What of the text stands before it.</param>
    public static bool IsBlankBefore(ReadOnlySpan<byte> before) => Before(before).Trim(" \t"u8).IsEmpty;

    /// <summary>What of it stands behind the place, without what ends it.</summary>
    /// <param name="after">What of the text stands behind it.</param>
    public static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> after) => after.IndexOfAny("\r\n"u8) is >= 0 and var end ? after[..end] : after;
}
