using System.Buffers;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// Reads base64 that goes on over lines, in whatever those stand: a file, a comment, the literals of a program, which operators join.
/// </summary>
internal static class Base64Lines
{
    private static readonly SearchValues<byte> Between = SearchValues.Create(" \t\r\n\"',\\"u8);

    // Ends of lines in XML and HTML.
    private static readonly string[] LineEnds = ["&#10;", "&#13;", "&#xA;", "&#xD;", "&#xa;", "&#xd;", "<br>", "<br/>", "<br />"];

    /// <summary>Takes the first characters, and counts all up to what is neither base64 nor between its lines.</summary>
    /// <param name="text">The text, from the first line on.</param>
    /// <param name="mark">What each line begins with, as in a comment; empty where there is nothing.</param>
    /// <param name="most">Number of characters after which reading ends.</param>
    /// <param name="start">Takes the first characters.</param>
    /// <returns>Number of characters taken, number of those read, and where the last one ends; zeros where there is no base64.</returns>
    public static (int Taken, int Length, int End) Read(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark, int most, Span<byte> start)
    {
        var (taken, length, end, at) = (0, 0, 0, 0);
        while (at < text.Length && length < most)
        {
            var skipped = SeparatorLength(text[at..], mark, isBehindAnother: at > end);
            if (skipped > 0)
            {
                at += skipped;
                continue;
            }

            var run = Math.Min(Alphabet.Base64.RunAtStart(text[at..]), most - length);
            if (run == 0)
                break;
            var part = text.Slice(at, Math.Min(run, start.Length - taken));
            part.CopyTo(start[taken..]);
            (taken, length, end) = (taken + part.Length, length + run, at + run);
            at = end;
        }

        return (taken, length, end);
    }

    private static int SeparatorLength(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark, bool isBehindAnother)
    {
        if (text[0] == '\\' && text.Length > 1 && text[1] is (byte)'n' or (byte)'r' or (byte)'\\')
            return 2;
        // Behind two slashes, which base64 may have as well, a space tells that they are a mark.
        if (!mark.IsEmpty && text.StartsWith(mark) && (mark.Length == 1 || text[mark.Length..] is [(byte)' ', ..]))
            return mark.Length;
        return Between.Contains(text[0]) || (isBehindAnother && IsOperator(text)) ? 1 : Mentions.LengthAtStartOf(text, LineEnds);
    }

    // What joins two literals, and has another separator on either side.
    private static bool IsOperator(ReadOnlySpan<byte> text) => text is [(byte)'+' or (byte)'.' or (byte)'&', var next, ..] && Between.Contains(next);
}
