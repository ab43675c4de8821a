using System.Text;

namespace SecretGuard.Reports;

/// <summary>Makes text from outside (paths, lines of files) harmless for a terminal.</summary>
internal static class Printable
{
    /// <summary>Control characters, which could move the cursor or paint over other lines, as visible escapes.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsHarmful))
            return text;

        var shown = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (character == '\t')
                shown.Append(' ');
            else if (character == '\n')
                shown.Append("\\n");
            else if (IsHarmful(character))
                shown.Append($"\\u{(int)character:x4}");
            else
                shown.Append(character);
        }

        return shown.ToString();
    }

    // Controls, separators of lines, and the marks that turn the direction of text.
    private static bool IsHarmful(char character) =>
        char.IsControl(character)
        || character is (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\u061c';
}
