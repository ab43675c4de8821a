using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SecretGuard.Configuration;

namespace SecretGuard.GitSecrets;

/// <summary>Knows lines that somebody allowed: an expression of theirs matches somewhere in <c>path:line:text</c>.</summary>
internal sealed class AllowedLines
{
    /// <summary>The file at a repository's root that holds expressions.</summary>
    public const string FileName = ".gitallowed";

    // Of grep, where an expression is none.
    private const int Mistaken = 2;

    private readonly byte[][] _texts;
    private readonly Lazy<Regex?> _regex;
    private readonly List<string> _others = [];

    /// <summary>Takes expressions.</summary>
    /// <param name="expressions">The expressions.</param>
    public AllowedLines(IReadOnlyList<string> expressions)
    {
        var areTexts = expressions.ToLookup(IsText);
        var exact = areTexts[false].Where(IsExact).Select(CText.Of).ToList();
        _texts = [.. areTexts[true].Select(Encoding.ASCII.GetBytes)];
        _regex = new(() => exact.Count > 0 ? Expression.Compile(Expression.AnyOf(exact)) : null);
    }

    /// <summary>Expressions that only <c>grep</c> can match, as far as it can.</summary>
    public IReadOnlyList<string> Others => _others;

    /// <summary>Expressions that are none, and so allow nothing. Known when lines were asked for.</summary>
    public List<string> Mistakes { get; } = [];

    /// <summary>The expressions in the text of a <c>.gitallowed</c>.</summary>
    public static IEnumerable<string> In(string text) =>
        text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !string.IsNullOrWhiteSpace(line) && !line.TrimStart().StartsWith('#'));

    /// <summary>Whether a line is allowed.</summary>
    /// <param name="line">The line, without its end.</param>
    public bool Allows(ReadOnlySpan<byte> line)
    {
        foreach (var text in _texts)
        {
            if (line.IndexOf(text) >= 0)
                return true;
        }

        return _regex.Value?.IsMatch(CText.Decode(line)) is true;
    }

    /// <summary>The lines that nobody allowed.</summary>
    public IReadOnlyList<byte[]> Except(IEnumerable<byte[]> lines)
    {
        List<byte[]> rest = [.. lines.Where(line => !Allows(line))];
        foreach (var expression in _others)
            rest = Except(rest, expression);
        return rest;
    }

    private List<byte[]> Except(List<byte[]> lines, string expression)
    {
        if (lines.Count == 0)
            return lines;
        var input = lines.SelectMany(line => line.Select(character => character == '\n' ? (byte)' ' : character).Append((byte)'\n'));
        var (code, output) = ChildProcess.Run("grep", ["-anE", "-e", expression], [.. input], inC: true);
        if (code >= Mistaken)
        {
            Mistakes.Add(expression);
            return lines;
        }

        var allowed = Encoding.Latin1.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => int.Parse(line.Split(':')[0], CultureInfo.InvariantCulture) - 1).ToHashSet();
        return [.. lines.Where((_, index) => !allowed.Contains(index))];
    }

    // An expression that means itself, as those for single values do.
    private static bool IsText(string expression) =>
        expression.All(character => char.IsAsciiLetterOrDigit(character) || character is '/' or '_' or '-' or '=' or ':' or ',' or '@' or '%');

    private bool IsExact(string expression)
    {
        try
        {
            _ = Expression.Compile(Expression.AnyOf([CText.Of(expression)]));
            return true;
        }
        catch (RegexMistake)
        {
            _others.Add(expression);
            return false;
        }
    }
}
