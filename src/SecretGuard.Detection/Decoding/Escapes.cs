using System.Buffers;
using System.Buffers.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Decoding;

/// <summary>
/// Escape sequences of URLs (<c>%2F</c>), of string literals (<c>\/</c>, <c>\n</c>, <c>\x2b</c>, <c>\u002b</c>) and of XML
/// (<c>&amp;#43;</c>, <c>&amp;quot;</c>).
/// </summary>
internal static class Escapes
{
    /// <summary>Bytes of the longest sequence, <c>\u002b</c> or <c>&amp;quot;</c>.</summary>
    public const int Longest = 6;

    /// <summary>What colours begin with.</summary>
    public const byte Escape = 0x1B;

    // A character outside ASCII ends every value, whichever it is.
    private const byte NotAscii = 0xFF;

    // As forms are encoded.
    private const byte FormSpace = (byte)'+';

    // ESC[38;2;255;255;255m
    private const int LongestColour = 20;

    private static readonly SearchValues<byte> NumbersOfColours = SearchValues.Create("0123456789;"u8);

    /// <summary>What a sequence begins with.</summary>
    public static ReadOnlySpan<byte> Marks => @"%\&"u8;

    private static ReadOnlySpan<byte> Colour => "\u001b["u8;

    /// <summary>Reads the sequence that begins at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="character">What the sequence stands for; 0xFF for everything outside ASCII.</param>
    /// <returns>Its length in bytes; 0 where there is none.</returns>
    public static int Read(ReadOnlySpan<byte> text, out byte character)
    {
        character = 0;
        return text.IsEmpty ? 0 : text[0] switch
        {
            (byte)'%' => ReadHex(text, 1, 2, out character),
            (byte)'\\' => ReadBackslash(text, out character),
            (byte)'&' => ReadEntity(text, out character),
            _ => 0,
        };
    }

    /// <summary>
    /// Number of characters at <paramref name="start"/> and behind it that belong to an escape sequence begun right before:
    /// 1 at the <c>n</c> of <c>\n</c>, 2 at the <c>3</c> of <c>%3D</c> and 3 where the plus sign of a space stands behind it, 5 at the <c>u</c> of <c>\u0022</c>, 3 at the <c>3</c> of <c>ESC[32m</c>.
    /// </summary>
    public static int TailAt(ReadOnlySpan<byte> text, int start) => start == 0 ? 0 : text[start - 1] switch
    {
        (byte)'%' when ReadHex(text[(start - 1)..], 1, 2, out _) is > 0 and var length => length - 1 + (text[(start - 1 + length)..] is [FormSpace, ..] ? 1 : 0),
        (byte)'\\' => Math.Max(0, Read(text[(start - 1)..], out _) - 1),
        (byte)'[' or (byte)';' => TailOfColour(text, start),
        _ => 0,
    };

    /// <summary>Whether an escape sequence ends right before <paramref name="start"/>, so that a value may begin there.</summary>
    public static bool EndsAt(ReadOnlySpan<byte> text, int start) => EndsAt(text, start, out _);

    /// <summary>The same, and what the sequence stands for; 0 for a colour.</summary>
    public static bool EndsAt(ReadOnlySpan<byte> text, int start, out byte character)
    {
        if (text[..start] is [.., (byte)'%', _, _, FormSpace])
            start--;
        for (var length = 2; length <= Longest && length <= start; length++)
        {
            if (Read(text[(start - length)..start], out character) == length)
                return true;
        }

        character = 0;
        return start > 0 && IsEndOfColour(text[start - 1]) && BeginsColour(text[..(start - 1)]);
    }

    /// <summary>Length of the sequence at the start of a text by which a terminal colours what follows, or deletes the line: <c>ESC[32m</c>, <c>ESC[K</c>.</summary>
    /// <remarks><see href="https://ecma-international.org/publications-and-standards/standards/ecma-48/">ECMA-48</see>, SGR and EL.</remarks>
    public static int ColourAtStart(ReadOnlySpan<byte> text) =>
        text.StartsWith(Colour) && TailOfColour(text, Colour.Length) is > 0 and var tail ? Colour.Length + tail : 0;

    private static int TailOfColour(ReadOnlySpan<byte> text, int start)
    {
        var end = text[start..Math.Min(text.Length, start + LongestColour)].IndexOfAnyExcept(NumbersOfColours);
        return end >= 0 && IsEndOfColour(text[start + end]) && BeginsColour(text[..start]) ? end + 1 : 0;
    }

    private static bool IsEndOfColour(byte value) => value is (byte)'m' or (byte)'K';

    private static bool BeginsColour(ReadOnlySpan<byte> before)
    {
        before = before[Math.Max(0, before.Length - LongestColour)..];
        return before[..(before.LastIndexOfAnyExcept(NumbersOfColours) + 1)].EndsWith(Colour);
    }

    private static int ReadBackslash(ReadOnlySpan<byte> text, out byte character)
    {
        character = 0;
        if (text.Length < 2)
            return 0;

        switch ((char)text[1])
        {
            case 'u':
                return ReadHex(text, 2, 4, out character);
            case 'x':
                return ReadHex(text, 2, 2, out character);
            case 'n' or 'r':
                character = (byte)'\n';
                return 2;
            case 't' or 'b' or 'f' or 'v' or '0':
                character = (byte)'\t';
                return 2;
            case '/' or '\\' or '"' or '\'' or ':' or '=' or ' ':
                character = text[1];
                return 2;
            default:
                return 0;
        }
    }

    private static int ReadEntity(ReadOnlySpan<byte> text, out byte character)
    {
        character = 0;
        var end = text[..Math.Min(text.Length, Longest)].IndexOf((byte)';');
        if (end < 0)
            return 0;

        var name = text[1..end];
        if (name.SequenceEqual("quot"u8) || name.SequenceEqual("apos"u8))
            character = (byte)'"';
        else if (name.SequenceEqual("amp"u8))
            character = (byte)'&';
        else if (name.SequenceEqual("lt"u8))
            character = (byte)'<';
        else if (name.SequenceEqual("gt"u8))
            character = (byte)'>';
        else if (name is [(byte)'#', (byte)'x' or (byte)'X', .. var hex])
            return ReadHex(hex, 0, hex.Length, out character) > 0 ? end + 1 : 0;
        else if (name is [(byte)'#', .. var digits] && Utf8Parser.TryParse(digits, out uint value, out var used) && used == digits.Length)
            character = ToAscii(value);
        return character == 0 ? 0 : end + 1;
    }

    private static int ReadHex(ReadOnlySpan<byte> text, int start, int digits, out byte character)
    {
        character = 0;
        if (digits == 0 || text.Length < start + digits || !Alphabet.Hex.ContainsAll(text.Slice(start, digits)))
            return 0;
        _ = Utf8Parser.TryParse(text.Slice(start, digits), out uint value, out _, 'X');
        character = ToAscii(value);
        return start + digits;
    }

    private static byte ToAscii(uint value) => value is > 0 and < 0x80 ? (byte)value : NotAscii;
}
