using SecretGuard.Detection.Candidates;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// All that a rule sees of a text: what lies within its reach of an anchor. Whether the text goes on behind an edge can't
/// be told, so no rule can depend on more than its reach.
/// </summary>
public readonly ref struct Window
{
    private Window(ReadOnlySpan<byte> text, int anchor, int anchorLength)
    {
        Text = text;
        Anchor = anchor;
        AnchorLength = anchorLength;
    }

    /// <summary>The visible bytes.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Offset of the anchor in <see cref="Text"/>.</summary>
    public int Anchor { get; }

    /// <summary>Length of the anchor in bytes.</summary>
    public int AnchorLength { get; }

    /// <summary>Cuts what is close to an anchor out of a text: what changes there is looked at again whatever it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchor">Where the anchor begins.</param>
    /// <param name="anchorLength">Its length in bytes, fewer than <see cref="ContextAnchor.ShortReach"/>.</param>
    internal static Window Near(ReadOnlySpan<byte> text, int anchor, int anchorLength) =>
        Cut(text, anchor, anchorLength, new Reach(ContextAnchor.ShortReach, ContextAnchor.ShortReach - anchorLength), out _);

    /// <summary>Cuts the window of an anchor out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchor">Where the anchor begins.</param>
    /// <param name="anchorLength">Its length in bytes.</param>
    /// <param name="reach">How far a rule sees.</param>
    /// <param name="start">Offset of the window in the text.</param>
    internal static Window Cut(ReadOnlySpan<byte> text, int anchor, int anchorLength, Reach reach, out int start)
    {
        start = Math.Max(0, anchor - reach.Before);
        var end = Math.Min(text.Length, anchor + anchorLength + reach.After);
        return new Window(text[start..end], anchor - start, anchorLength);
    }
}
