namespace SecretGuard.Detection.Decoding;

/// <summary>A text to look at, as it stands in a content or decoded, with a map back to the content.</summary>
internal readonly ref struct View
{
    // Where each byte of the text, and its end, comes from; empty where they lie in a row.
    private readonly ReadOnlySpan<int> _origins;
    private readonly int _start;

    // The part that was decoded; around it the text is as it stood. Only what touches it is new here.
    private readonly Range _focus;

    private View(ReadOnlySpan<byte> text, ReadOnlySpan<int> origins, int start, int characterWidth, Range focus, int depth)
    {
        Text = text;
        _origins = origins;
        _start = start;
        CharacterWidth = characterWidth;
        _focus = focus;
        Depth = depth;
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Bytes of the content that one character takes: 2 in UTF-16, else 1.</summary>
    public int CharacterWidth { get; }

    /// <summary>How often it was decoded.</summary>
    public int Depth { get; }

    /// <summary>The content as it is.</summary>
    public static View Of(ReadOnlySpan<byte> content) => new(content, [], 0, 1, Range.All, 0);

    /// <summary>UTF-16 of ASCII characters, one byte each.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="start">Where the first one stands in this view.</param>
    public View Utf16(ReadOnlySpan<byte> text, int start) =>
        new(text, [], Origin(start), CharacterWidth * 2, Range.All, Depth + 1);

    /// <summary>A part of this view, decoded.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="places">Where each byte of it, and its end, comes from in this view; mapped in place to the content.</param>
    /// <param name="focus">What of the text was decoded.</param>
    public View Decoded(ReadOnlySpan<byte> text, Span<int> places, Range focus)
    {
        for (var i = 0; i < places.Length; i++)
            places[i] = Origin(places[i]);
        return new View(text, places, 0, CharacterWidth, focus, Depth + 1);
    }

    /// <summary>Where a piece of the text comes from.</summary>
    public ByteRange Locate(int start, int length)
    {
        var origin = Origin(start);
        return new ByteRange(origin, Origin(start + length) - origin);
    }

    /// <summary>Whether a piece of the text touches what was decoded.</summary>
    public bool IsInFocus(int start, int length)
    {
        var (focus, focusLength) = _focus.GetOffsetAndLength(Text.Length);
        return start < focus + focusLength && focus < start + length;
    }

    private int Origin(int place) => _origins.IsEmpty ? _start + (place * CharacterWidth) : _origins[place];
}
