using System.Text.RegularExpressions;

namespace SecretGuard.Reports;

/// <summary>
/// Text from outside in Markdown: always as code, in which nothing is a link, a mention, an image or HTML. Escapes would not
/// do, since services look for mentions and addresses once more in what was rendered.
/// </summary>
internal static partial class MarkdownText
{
    // A path can be longer than anybody reads, and the comment has an end.
    private const int Longest = 300;

    /// <summary>Code in a line.</summary>
    public static string Code(string text)
    {
        text = Printable.Of(text);
        if (text.Length > Longest)
            text = string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), "…");
        var fence = Fence(text, 1);
        // The spaces keep a backtick at an edge from the fence, and are not shown.
        var edge = text.Length == 0 || text[0] is '`' or ' ' || text[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{edge}{text}{edge}{fence}";
    }

    /// <summary>Commands, a line each.</summary>
    public static string Block(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines.Select(Printable.Of));
        var fence = Fence(text, 3);
        return $"{fence}sh\n{text}\n{fence}\n";
    }

    private static string Fence(string text, int shortest)
    {
        var longest = 0;
        foreach (var run in Backticks().EnumerateMatches(text))
            longest = Math.Max(longest, run.Length);
        return new('`', Math.Max(shortest, longest + 1));
    }

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();
}
