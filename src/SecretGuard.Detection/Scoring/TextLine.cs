namespace SecretGuard.Detection.Scoring;

/// <summary>The line that a place in a text is in.</summary>
internal static class TextLine
{
    /// <summary>What of it stands before the place.</summary>
    /// <param name="before">What of the text stands before it.</param>
    public static ReadOnlySpan<byte> Before(ReadOnlySpan<byte> before) => before[(before.LastIndexOf((byte)'\n') + 1)..];

    /// <summary>Whether nothing but space stands before the place.</summary>
    /// <param name="before">What of the text stands before it.</param>
    public static bool IsBlankBefore(ReadOnlySpan<byte> before) => Before(before).Trim(" \t"u8).IsEmpty;

    /// <summary>What of it stands behind the place, without what ends it.</summary>
    /// <param name="after">What of the text stands behind it.</param>
    public static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> after) => after.IndexOfAny("\r\n"u8) is >= 0 and var end ? after[..end] : after;
}
