using System.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Locating;

/// <summary>The text around a secret, every known secret in it redacted, long lines clipped.</summary>
/// <param name="Before">What stands on the line before the secret.</param>
/// <param name="Secret">The secret, redacted.</param>
/// <param name="After">What stands on the line behind it.</param>
/// <param name="LineAbove">The end of the line above; empty where there is none within reach.</param>
public sealed record Excerpt(string Before, string Secret, string After, string LineAbove)
{
    // What a person looks at around a secret, and in it the marks that say that it is no secret.
    private const int LongestSide = 512;

    // What is long and mixes letters and digits might be a secret that no rule knows, or one whose rule is switched off.
    private const int ShortestDoubtful = 16;

    private const string Hidden = "****";

    /// <summary>Cuts the surroundings of a finding out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="finding">The finding, its place counted in the text.</param>
    /// <param name="secrets">Every place in the text that must not be shown.</param>
    internal static Excerpt Of(ReadOnlySpan<byte> text, Finding finding, RangeSet secrets)
    {
        var (start, end) = ((int)finding.Range.Start, (int)finding.Range.End);
        var lineStart = LineStart(text, start);
        var lineEnd = text[end..].IndexOf((byte)'\n') is >= 0 and var rest ? end + rest : text.Length;
        var above = lineStart == 0 || text[lineStart - 1] != '\n' ? lineStart : LineStart(text, lineStart - 1);

        return new Excerpt(
            Show(text, Math.Max(lineStart, start - LongestSide), start, secrets, finding.CharacterWidth),
            Redaction.Of(finding.Value),
            Show(text, end, Math.Min(lineEnd, end + LongestSide), secrets, finding.CharacterWidth),
            Show(text, Math.Max(above, lineStart - LongestSide), lineStart, secrets, finding.CharacterWidth));
    }

    private static int LineStart(ReadOnlySpan<byte> text, int place) => text[..place].LastIndexOf((byte)'\n') + 1;

    private static string Show(ReadOnlySpan<byte> text, int start, int end, RangeSet secrets, int characterWidth)
    {
        var shown = new StringBuilder();
        foreach (var secret in secrets.Overlapping(start, end))
        {
            shown.Append(Decode(text[start..Math.Max(start, (int)secret.Start)], characterWidth)).Append(Hidden);
            start = (int)Math.Min(secret.End, end);
        }

        return shown.Append(Decode(text[start..end], characterWidth)).ToString().TrimEnd('\r', '\n');
    }

    // UTF-16 shows the characters of ASCII and drops its zeros; that is enough to recognise a line.
    private static string Decode(ReadOnlySpan<byte> text, int characterWidth)
    {
        if (characterWidth > 1)
            text = Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(text).Replace("\0", "", StringComparison.Ordinal));

        var shown = new StringBuilder();
        var start = 0;
        var runs = new RunFinder(text, Alphabet.Base64, ShortestDoubtful);
        while (runs.MoveNext())
        {
            if (!IsDoubtful(text.Slice(runs.Start, runs.Length)))
                continue;
            shown.Append(Encoding.UTF8.GetString(text[start..runs.Start])).Append(Hidden);
            start = runs.Start + runs.Length;
        }

        return shown.Append(Encoding.UTF8.GetString(text[start..])).ToString();
    }

    private static bool IsDoubtful(ReadOnlySpan<byte> run) =>
        run.ContainsAnyInRange((byte)'0', (byte)'9') && (run.ContainsAnyInRange((byte)'A', (byte)'Z') || run.ContainsAnyInRange((byte)'a', (byte)'z'));
}
