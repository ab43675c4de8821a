namespace SecretGuard.Detection.Scoring;

/// <summary>How far to the right a line begins, which says in many notations what it belongs to.</summary>
internal static class Indentation
{
    /// <summary>Number of spaces and tabulators before the first character of a line; all of them where there is no other.</summary>
    public static int Of(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t"u8) is >= 0 and var length ? length : line.Length;
}
