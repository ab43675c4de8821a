namespace SecretGuard.Detection.Decoding;

/// <summary>Collects a decoded text together with the places that its bytes come from.</summary>
internal sealed class DecodedText(int capacity)
{
    /// <summary>Bytes to either side of what is decoded that are seen around it.</summary>
    public static int Reach { get; } = Matching.Reach.OfContext.Farther;

    private readonly byte[] _text = GC.AllocateUninitializedArray<byte>(capacity);
    private readonly int[] _places = GC.AllocateUninitializedArray<int>(capacity + 1);

    /// <summary>Bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>Adds a byte.</summary>
    /// <param name="value">The byte.</param>
    /// <param name="place">Where it comes from.</param>
    public void Add(byte value, int place)
    {
        _text[Length] = value;
        _places[Length] = place;
        Length++;
    }

    /// <summary>Adds bytes that stand so in the view that is decoded.</summary>
    /// <param name="text">The view's text.</param>
    /// <param name="start">The first byte to add.</param>
    /// <param name="end">The first one not to add.</param>
    public void Copy(ReadOnlySpan<byte> text, int start, int end)
    {
        var places = _places.AsSpan(Length, end - start);
        text[start..end].CopyTo(_text.AsSpan(Length));
        for (var i = 0; i < places.Length; i++)
            places[i] = start + i;
        Length += places.Length;
    }

    /// <summary>Begins with what stands before a part that is decoded.</summary>
    /// <param name="source">The view in which it stands.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length when it is decoded, at most.</param>
    public static DecodedText Before(in View source, int start, int length)
    {
        var before = Math.Max(0, start - Matching.Reach.OfContext.Before);
        var text = new DecodedText(start - before + length + Matching.Reach.OfContext.After);
        text.Copy(source.Text, before, start);
        return text;
    }

    /// <summary>Ends with what stands behind the part that was decoded.</summary>
    /// <param name="source">The view in which it stands.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="focus">Where in this text it begins.</param>
    public View Behind(in View source, int end, int focus)
    {
        var (focusEnd, after) = (Length, Math.Min(source.Text.Length, end + Matching.Reach.OfContext.After));
        Copy(source.Text, end, after);
        return ToView(source, after, focus..focusEnd);
    }

    /// <summary>Makes a view of it.</summary>
    /// <param name="source">The view that was decoded.</param>
    /// <param name="end">Where the part of it that was decoded ends.</param>
    /// <param name="focus">What of the text was decoded.</param>
    public View ToView(in View source, int end, Range focus)
    {
        _places[Length] = end;
        return source.Decoded(_text.AsSpan(0, Length), _places.AsSpan(0, Length + 1), focus);
    }
}
