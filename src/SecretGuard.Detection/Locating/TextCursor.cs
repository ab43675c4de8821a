using System.Text;

namespace SecretGuard.Detection.Locating;

/// <summary>
/// Goes through a content and knows the line and column of where it stands. Looks at every byte once, however long the
/// lines are, and may be given the content in pieces.
/// </summary>
internal sealed class TextCursor
{
    private long _offset;
    private long _line = 1;
    private long _unitsInLine;
    private long _bytesInLine;
    private Utf16? _utf16;

    private enum Utf16
    {
        LittleEndian,
        BigEndian,
    }

    /// <summary>Another cursor at the same place, for a look ahead.</summary>
    public TextCursor Copy() => (TextCursor)MemberwiseClone();

    /// <summary>Skips a byte order mark, which counts as no character.</summary>
    /// <param name="content">The start of the content.</param>
    public void SkipByteOrderMark(ReadOnlySpan<byte> content)
    {
        (_offset, _utf16) = content switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (3, null),
            [0xFF, 0xFE, ..] => (2, Utf16.LittleEndian),
            [0xFE, 0xFF, ..] => (2, (Utf16?)Utf16.BigEndian),
            _ => (0, null),
        };
    }

    /// <summary>Goes forward.</summary>
    /// <param name="text">A piece of the content.</param>
    /// <param name="textOffset">Where the piece begins in the content.</param>
    /// <param name="place">Where to go in the content; places behind the cursor are ignored.</param>
    public void GoTo(ReadOnlySpan<byte> text, long textOffset, long place)
    {
        if (place <= _offset)
            return;

        var passed = text[(int)(_offset - textOffset)..(int)(place - textOffset)];
        _offset = place;

        var lastLine = _utf16 is null ? PassLines(passed) : PassUtf16Lines(passed);
        _unitsInLine += Encoding.UTF8.GetCharCount(lastLine);
        _bytesInLine += lastLine.Length;
    }

    /// <summary>Goes forward to the first character that begins at a place or behind it.</summary>
    /// <param name="text">A piece of the content.</param>
    /// <param name="textOffset">Where the piece begins in the content, at an even place.</param>
    /// <param name="place">Where to go, an even place.</param>
    public void GoToCharacter(ReadOnlySpan<byte> text, long textOffset, long place)
    {
        const int LongestContinuation = 3;
        for (var i = 0; _utf16 is null && i < LongestContinuation && IsContinuation(text[(int)(place - textOffset)]); i++)
            place++;
        GoTo(text, textOffset, place);
    }

    /// <summary>Where the cursor stands.</summary>
    /// <param name="characterWidth">Bytes that one character takes.</param>
    public TextPosition Position(int characterWidth) => new(_line, 1 + (characterWidth == 1 ? _unitsInLine : CharactersInLine(characterWidth)));

    // Without a byte order mark the other half of the line's end counts to the line; with one, a run behind a character
    // outside ASCII may begin half a character early.
    private long CharactersInLine(int characterWidth) =>
        (_utf16 is null ? _bytesInLine : _bytesInLine + 1) / characterWidth;

    private static bool IsContinuation(byte value) => (value & 0xC0) == 0x80;

    private ReadOnlySpan<byte> PassLines(ReadOnlySpan<byte> passed)
    {
        var lines = passed.Count((byte)'\n');
        if (lines == 0)
            return passed;

        BeginLine(lines);
        return passed[(passed.LastIndexOf((byte)'\n') + 1)..];
    }

    // In UTF-16 a byte of ten may be half of another character.
    private ReadOnlySpan<byte> PassUtf16Lines(ReadOnlySpan<byte> passed)
    {
        var (high, low) = _utf16 == Utf16.LittleEndian ? (1, 0) : (0, 1);
        var start = 0;
        for (var i = 0; i + 1 < passed.Length; i += 2)
        {
            if (passed[i + high] == 0 && passed[i + low] == '\n')
            {
                BeginLine(1);
                start = i + 2;
            }
        }

        return passed[start..];
    }

    private void BeginLine(int lines)
    {
        _line += lines;
        (_unitsInLine, _bytesInLine) = (0, 0);
    }
}
