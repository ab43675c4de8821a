using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Decoding;

/// <summary>The lines of base64 of text among which one stands, as <c>base64</c> and <c>openssl enc</c> wrap it: what they hold goes on from line to line.</summary>
internal static class Base64Block
{
    // Also as a string literal has them.
    private static readonly string[] LineBreaks = ["\r\n", "\n", @"\r\n", @"\n"];

    // What lines begin with: their indentation, and the marks of a comment or of quoted mail.
    private static readonly Alphabet Margin = Alphabet.Of(" \t#*>;|");

    /// <summary>Finds the lines around a run, as far as they are seen.</summary>
    /// <param name="text">What is seen around the run.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="length">Its length.</param>
    /// <returns>Where each line begins, and how long it is; the run alone where it is no line.</returns>
    public static List<(int Start, int Length)> Around(ReadOnlySpan<byte> text, int start, int length)
    {
        List<(int Start, int Length)> lines = [(start, length)];
        while (TryAbove(text[..lines[0].Start], out var above))
            lines.Insert(0, above);
        while (TryBelow(text, lines[^1], out var below))
            lines.Add(below);
        return lines;
    }

    private static bool TryAbove(ReadOnlySpan<byte> text, out (int Start, int Length) line)
    {
        line = default;
        text = text[..^Margin.RunAtEnd(text)];
        var lineBreak = Mentions.LengthAtEndOf(text, LineBreaks);
        if (lineBreak == 0)
            return false;

        text = text[..^lineBreak];
        var length = Alphabet.Base64.RunAtEnd(text);
        length -= Math.Min(length, Escapes.TailAt(text, text.Length - length));
        // Of one that is cut off, the characters that are seen whole by fours.
        if (length == text.Length)
            length -= length % 4;
        line = (text.Length - length, length);
        return IsFull(length) && Base64Decoder.IsOfText(text[^length..]);
    }

    // The last line may have any length.
    private static bool TryBelow(ReadOnlySpan<byte> text, (int Start, int Length) above, out (int Start, int Length) line)
    {
        line = default;
        var rest = text[(above.Start + above.Length)..];
        var lineBreak = Mentions.LengthAtStartOf(rest, LineBreaks);
        if (lineBreak == 0 || !IsFull(above.Length))
            return false;

        rest = rest[lineBreak..];
        rest = rest[Margin.RunAtStart(rest)..];
        var length = Alphabet.Base64.RunAtStart(rest);
        line = (text.Length - rest.Length, length % 4 == 1 ? length - 1 : length);
        return (line.Length >= 4 || (line.Length > 1 && rest[line.Length..].StartsWith("="u8))) && Base64Decoder.IsOfText(rest[..(line.Length / 4 * 4)]);
    }

    private static bool IsFull(int length) => length >= WrappedBase64.ShortestLine && length % 4 == 0;
}
