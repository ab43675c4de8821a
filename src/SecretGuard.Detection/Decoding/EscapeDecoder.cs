using System.Buffers;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Decoding;

/// <summary>Shows values that hold escaped characters, or have them around them, as they are meant: <c>abc%2Fdef</c> as <c>abc/def</c>.</summary>
internal static class EscapeDecoder
{
    // Fewer characters in a row are no value, even if none of them is escaped.
    private const int ShortestRun = 40;

    private const int LongestGlue = 4;

    // With the escapes around it and in it.
    private const int LongestValue = 160;

    // Next to no random value is without a digit, and behind a password in a URL stands an at sign.
    private static readonly SearchValues<byte> MarksOfValues = SearchValues.Create("0123456789@"u8);

    private static readonly SearchValues<byte> Glue = SearchValues.Create(" =:>\"'"u8);

    // A value of forty characters, and around it what a rule may look at, each character escaped.
    private static readonly Reach RawReach =
        new((ShortestRun + Reach.OfContext.Before) * Escapes.Longest, (ShortestRun + Reach.OfContext.After) * Escapes.Longest);

    /// <summary>Escaped characters of base64, which cut a value in two where they are not decoded.</summary>
    public static IReadOnlyList<string> Triggers { get; } =
    [
        "%2B", "%2b", "%2F", "%2f", "%3D", "%3d",
        @"\/", @"\u002b", @"\u002B", @"\u002f", @"\u002F", @"\u003d", @"\u003D", @"\x2b", @"\x2B", @"\x2f", @"\x2F",
        "&#43;", "&#47;", "&#x2",
    ];

    /// <summary>Whether what stands around a trigger may be a value: it is long enough, and text.</summary>
    public static bool IsWorthwhile(ReadOnlySpan<byte> text, int trigger)
    {
        var isSlash = text[trigger..] is [(byte)'\\', (byte)'/', ..];
        if (!IsInRun(text, trigger, Alphabet.Base64Escaped, out var start, out var end)
            && !(isSlash && IsInRun(text, trigger, Alphabet.UrlEscaped, out start, out end) && IsJson(text[..start])))
            return false;

        // The addresses and paths in a file of JSON are many.
        if (isSlash && !text[start..end].ContainsAny(MarksOfValues))
            return false;

        // A binary file in a string literal, "\x1f\x8b", holds triggers in every line and no value.
        var printable = 0;
        for (var place = start; place < end && printable < ShortestRun;)
        {
            var length = Escapes.Read(text[place..], out var character);
            var width = Math.Max(1, length);
            printable = length == 0 || Alphabet.Text.Contains(character) ? printable + width : 0;
            place += width;
        }

        return printable >= ShortestRun;
    }

    /// <summary>Looks whether what leads from a name to its value is escaped: <c>password&amp;quot;: &amp;quot;</c>, <c>password%3D</c>.</summary>
    /// <param name="near">A part of the name, and what is close to it.</param>
    /// <returns>Bytes from where that part begins to where the value ends at the latest; 0 where nothing is escaped.</returns>
    public static int ReachOfName(in Window near)
    {
        var behind = near.Text[(near.Anchor + near.AnchorLength)..];
        var at = Alphabet.Identifier.RunAtStart(behind);
        for (var end = Math.Min(behind.Length, at + LongestGlue); at < end && Glue.Contains(behind[at]);)
            at++;
        behind = behind[at..];
        return LeadsOnInNextLine(behind)
            || (behind is [(byte)'&' or (byte)'%', ..] or [(byte)'\\', (byte)'u' or (byte)'x', ..] && Escapes.Read(behind, out var character) > 0 && Glue.Contains(character))
            ? near.AnchorLength + at + LongestValue
            : 0;
    }

    // "- name: DB_PASSWORD\n  value: …", a manifest of Kubernetes in a string.
    private static bool LeadsOnInNextLine(ReadOnlySpan<byte> behind) =>
        behind.StartsWith(@"\n"u8) && behind[2..].TrimStart((byte)' ').StartsWith("value:"u8);

    /// <summary>Decodes what is around some triggers.</summary>
    /// <param name="source">The view in which they stand.</param>
    /// <param name="first">Where the first one stands.</param>
    /// <param name="last">Where the last one stands.</param>
    public static View Decode(in View source, int first, int last)
    {
        var start = Math.Max(0, first - RawReach.Before);
        var end = Math.Min(source.Text.Length, last + RawReach.After);
        var text = new DecodedText(end - start);
        var (focus, focusEnd) = (0, 0);
        for (var place = start; place < end;)
        {
            var plain = source.Text[place..end].IndexOfAny(Escapes.Marks);
            if (plain != 0)
            {
                var next = plain < 0 ? end : place + plain;
                if (place <= last)
                    focusEnd = text.Length + Math.Min(next, last + 1) - place;
                text.Copy(source.Text, place, next);
                place = next;
                continue;
            }

            // Of \\/ the trigger is the end of one sequence, and the beginning of another in what it stands for.
            var length = Escapes.Read(source.Text[place..end], out var character);
            if (place <= first)
                focus = text.Length;
            text.Add(length > 0 ? character : source.Text[place], place);
            if (place <= last)
                focusEnd = text.Length;
            place += Math.Max(1, length);
        }

        return text.ToView(source, end, focus..Math.Max(focus, focusEnd));
    }

    private static bool IsInRun(ReadOnlySpan<byte> text, int trigger, Alphabet alphabet, out int start, out int end)
    {
        start = trigger - alphabet.RunAtEnd(text[Math.Max(0, trigger - ShortestRun)..trigger]);
        end = trigger + alphabet.RunAtStart(text[trigger..Math.Min(text.Length, trigger + ShortestRun)]);
        return end - start >= ShortestRun;
    }

    // Where no string of JSON begins, a URL is one in a regular expression.
    private static bool IsJson(ReadOnlySpan<byte> before) => before is [.., (byte)'"'];
}
