using System.Buffers;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Tells values from parts of a line of base85, in which programs bear others with them, as get-pip.py does: it holds every shape
/// sooner or later. <see href="https://docs.python.org/3/library/base64.html#base64.b85encode">base64.b85encode</see>.
/// </summary>
internal static class Base85Line
{
    private const int Shortest = 64;

    // A line has more; no name, URL or password has as many kinds of punctuation together.
    private const int FewestSigns = 9;

    private const string Signs = "!#$%&()*+-;<=>?@^_`{|}~";

    private static readonly SearchValues<byte> Members =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"u8);

    /// <summary>Whether a value is the smaller part of such a line, as far as that is seen.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the value begins.</param>
    /// <param name="length">Its length.</param>
    public static bool Holds(ReadOnlySpan<byte> text, int place, int length)
    {
        var start = text[..place].LastIndexOfAnyExcept(Members) + 1;
        var end = text[start..].IndexOfAnyExcept(Members);
        var line = end < 0 ? text[start..] : text.Slice(start, end);
        if (line.Length < Math.Max(Shortest, 2 * length) || (start > 0 && text[start - 1] is not ((byte)'\n' or (byte)'"' or (byte)'\'')))
            return false;
        var signs = 0;
        foreach (var sign in Signs)
            signs += line.Contains((byte)sign) ? 1 : 0;
        return signs >= FewestSigns;
    }
}
