using System.Text;
using System.Text.RegularExpressions;

namespace SecretGuard.Reports;

/// <summary>Makes text from outside (paths, lines of files, commits) harmless for a terminal and for the log of a pipeline.</summary>
internal static partial class Printable
{
    /// <summary>
    /// Control characters, which could move the cursor or paint over other lines, as visible escapes; so is what is no text in
    /// any encoding, and what begins a command to the agent of a pipeline wherever it stands, such as <c>##vso[</c>.
    /// </summary>
    public static string Of(string text)
    {
        if (text.Contains("##", StringComparison.Ordinal))
            text = AgentCommand().Replace(text, @"\u0023");
        return IsHarmless(text) ? text : Escape(text);
    }

    /// <summary>The same for text that begins a line, where <c>::error::</c> would be a command as well.</summary>
    public static string AtLineStart(string text)
    {
        text = Of(text);
        var start = text.Length - text.TrimStart().Length;
        return text.AsSpan(start).StartsWith("::") ? $@"{text[..start]}\u003a{text[(start + 1)..]}" : text;
    }

    private static bool IsHarmless(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHarmful(text, i))
                return false;
        }

        return true;
    }

    private static string Escape(string text)
    {
        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '\t')
                shown.Append(' ');
            else if (character == '\n')
                shown.Append("\\n");
            else if (IsHarmful(text, i))
                shown.Append($"\\u{(int)character:x4}");
            else
                shown.Append(character);
        }

        return shown.ToString();
    }

    // Controls, separators of lines, the marks that turn the direction of text, half of a pair, and what is no character.
    private static bool IsHarmful(string text, int i) =>
        char.IsControl(text[i])
        || text[i] is (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\u061c' or '\ufffe' or '\uffff'
        || (char.IsHighSurrogate(text[i]) && !(i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && !(i > 0 && char.IsHighSurrogate(text[i - 1])));

    [GeneratedRegex(@"#(?=#\w*\[)")]
    private static partial Regex AgentCommand();
}
