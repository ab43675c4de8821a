using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Tells values from the lines of base64 that is wrapped at a column: certificates, images, encrypted data.</summary>
internal static class WrappedBase64
{
    // Base64 is wrapped at this many characters or more; some of them may be taken for punctuation.
    private const int ShortestLine = 32;

    /// <summary>
    /// Whether a text ends in a full line of base64 and a new one: such data ends in a line of any length, so what follows is
    /// the rest of it.
    /// </summary>
    /// <param name="before">What stands before a value.</param>
    public static bool GoesOnAt(ReadOnlySpan<byte> before)
    {
        var line = before.LastIndexOf((byte)'\n');
        if (line < 0 || !before[(line + 1)..].Trim(" \t\"'+"u8).IsEmpty)
            return false;

        var above = before[..line];
        above = above[(above.LastIndexOf((byte)'\n') + 1)..].Trim(" \t\r\"'+,\\"u8);
        return above.Length >= ShortestLine && Alphabet.Base64.ContainsAll(above);
    }
}
