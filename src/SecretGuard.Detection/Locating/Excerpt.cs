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
    // What is long and mixes letters and digits might be a secret that no rule knows, or one whose rule is switched off.
    private const int ShortestDoubtful = 16;

    private const string Hidden = "****";

    /// <summary>Cuts the surroundings of a finding out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="finding">The finding, its place counted in the text.</param>
    /// <param name="secrets">Every place in the text that must not be shown.</param>
    internal static Excerpt Of(ReadOnlySpan<byte> text, Finding finding, RangeSet secrets)
    {
        var around = Surroundings.Of(text, finding);
        return new Excerpt(
            Show(text, around.Before, secrets, finding.CharacterWidth),
            Redaction.Of(finding.Value),
            Show(text, around.After, secrets, finding.CharacterWidth),
            Show(text, around.LineAbove, secrets, finding.CharacterWidth));
    }

    private static string Show(ReadOnlySpan<byte> text, Range piece, RangeSet secrets, int characterWidth)
    {
        var (start, end) = (piece.Start.Value, piece.End.Value);
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
