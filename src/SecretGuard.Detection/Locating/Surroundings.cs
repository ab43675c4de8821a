namespace SecretGuard.Detection.Locating;

/// <summary>Where what is looked at around a secret stands, by people and for marks that say that it is no secret.</summary>
/// <param name="Before">What stands on the line before the secret: its end, where it is long.</param>
/// <param name="After">What stands on the line behind it: its beginning, where it is long.</param>
/// <param name="LineAbove">The end of the line above; empty where there is none within reach.</param>
public readonly record struct Surroundings(Range Before, Range After, Range LineAbove)
{
    private const int LongestSide = 512;

    // Nearer than the reach of any detector, so that a part of a content shows what the whole shows.
    private const int FarthestLineStart = 16 << 10;

    /// <summary>Finds the surroundings of a finding.</summary>
    /// <param name="text">The text.</param>
    /// <param name="finding">The finding, its place counted in the text.</param>
    public static Surroundings Of(ReadOnlySpan<byte> text, Finding finding)
    {
        var (start, end) = ((int)finding.Range.Start, (int)finding.Range.End);
        var lineStart = LineStart(text, start);
        var lineEnd = Math.Min(text.Length, end + LongestSide);
        if (text[end..lineEnd].IndexOf((byte)'\n') is >= 0 and var rest)
            lineEnd = end + rest;
        var above = lineStart > 0 && text[lineStart - 1] == '\n' ? LineStart(text, lineStart - 1) : lineStart;
        return new(Side(lineStart, start), end..lineEnd, Side(above, lineStart));
    }

    private static Range Side(int start, int end) => Math.Max(start, end - LongestSide)..end;

    private static int LineStart(ReadOnlySpan<byte> text, int place)
    {
        var least = Math.Max(0, place - FarthestLineStart);
        return least + text[least..place].LastIndexOf((byte)'\n') + 1;
    }
}
