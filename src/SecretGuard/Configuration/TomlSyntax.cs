using System.Globalization;
using SecretGuard.Detection;
using SecretGuard.Git;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace SecretGuard.Configuration;

/// <summary>The syntax of a TOML file, read value by value. What is not as it should be is an error that names file and line.</summary>
/// <param name="file">What errors call it.</param>
internal sealed class TomlSyntax(string file)
{
    /// <summary>Parses a text.</summary>
    /// <exception cref="ConfigurationException">It is no TOML.</exception>
    public DocumentSyntax Parse(string text)
    {
        var document = SyntaxParser.Parse(text, file);
        return document.Diagnostics.FirstOrDefault(message => message.Kind == DiagnosticMessageKind.Error) is { } error
            ? throw new ConfigurationException($"{file}:{error.Span.Start.Line + 1}: {error.Message}")
            : document;
    }

    /// <summary>The name of a key or a table, without quotes.</summary>
    public static string KeyOf(KeySyntax? key)
    {
        var name = key?.ToString().Trim() ?? "";
        return name is ['"', .., '"'] or ['\'', .., '\''] ? name[1..^1] : name;
    }

    /// <summary>The value of a key that is to be a string.</summary>
    public string StringOf(KeyValueSyntax pair) =>
        pair.Value is StringValueSyntax { Value: { } value } ? value : throw Error(pair, $"'{KeyOf(pair.Key)}' is a string: write \"…\"");

    /// <summary>The value of a key that is to be true or false.</summary>
    public bool BooleanOf(KeyValueSyntax pair) =>
        pair.Value is BooleanValueSyntax { Value: var value } ? value : throw Error(pair, $"'{KeyOf(pair.Key)}' is true or false");

    /// <summary>The strings of a key that is to be a list of them.</summary>
    public IEnumerable<(string Value, SyntaxNode Node)> StringsOf(KeyValueSyntax pair)
    {
        if (pair.Value is not ArraySyntax array)
            throw Error(pair, $"'{KeyOf(pair.Key)}' is a list of strings: write [\"…\", \"…\"]");
        foreach (var item in array.Items)
        {
            yield return item.Value is StringValueSyntax { Value: { } value }
                ? (value, item)
                : throw Error(item, $"'{KeyOf(pair.Key)}' is a list of strings: write [\"…\", \"…\"]");
        }
    }

    /// <summary>The value of a key that is to be a whole number, 0 or more.</summary>
    public int CountOf(KeyValueSyntax pair) => pair.Value is IntegerValueSyntax { Value: >= 0 and <= int.MaxValue and var value }
        ? (int)value
        : throw Error(pair, $"'{KeyOf(pair.Key)}' is a whole number: write 0, 1, 2 …");

    /// <summary>The value of a key that is to be a number, 0 or more.</summary>
    public double NumberOf(KeyValueSyntax pair) => pair.Value switch
    {
        IntegerValueSyntax { Value: >= 0 and var value } => value,
        FloatValueSyntax { Value: >= 0 and < double.PositiveInfinity and var value } => value,
        _ => throw Error(pair, $"'{KeyOf(pair.Key)}' is a number, 0 or more: write it as 3.5"),
    };

    /// <summary>The value of a key that is to be a day.</summary>
    public DateOnly DateOf(KeyValueSyntax pair)
    {
        var text = pair.Value is DateTimeValueSyntax date ? date.Token?.Text : (pair.Value as StringValueSyntax)?.Value;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Error(pair, $"'{KeyOf(pair.Key)}' is a day: write it as 2027-01-31");
    }

    /// <summary>The value of a key that is to be a severity.</summary>
    public Severity SeverityOf(KeyValueSyntax pair) =>
        Settings.TryParseSeverity(StringOf(pair), out var severity)
            ? severity
            : throw Error(pair, $"'{StringOf(pair)}' is no severity; there are {Settings.SeverityNames}");

    /// <summary>Checks a glob.</summary>
    /// <returns>The glob.</returns>
    public string Glob(string glob, SyntaxNode node)
    {
        try
        {
            PathFilter.Check(glob);
            return glob;
        }
        catch (ArgumentException e)
        {
            throw Error(node, e.Message);
        }
    }

    /// <summary>The globs of a key that is to be a list of them, those that are not to fit behind a <c>!</c>.</summary>
    public IEnumerable<string> GlobsOf(KeyValueSyntax pair)
    {
        foreach (var (glob, node) in StringsOf(pair))
        {
            _ = Glob(glob.StartsWith('!') ? glob[1..] : glob, node);
            yield return glob;
        }
    }

    /// <summary>The value of a key that is to be a regular expression.</summary>
    public string RegexOf(KeyValueSyntax pair)
    {
        _ = Regex(StringOf(pair), pair);
        return StringOf(pair);
    }

    /// <summary>Checks a regular expression.</summary>
    /// <returns>What is known of it.</returns>
    public RegexFacts Regex(string regex, SyntaxNode node)
    {
        try
        {
            return RegexFacts.Of(regex);
        }
        catch (RegexMistake e)
        {
            throw Error(node, $"this regular expression can't be used: {e.Message}");
        }
    }

    /// <summary>An error about a key or a table that nobody knows.</summary>
    public ConfigurationException Unknown(SyntaxNode node, string what, IEnumerable<string> known) =>
        Error(node, $"{what} is not known; there are {string.Join(", ", known)}");

    /// <summary>An error at a place.</summary>
    public ConfigurationException Error(SyntaxNode node, string message) => new($"{PlaceOf(node)}: {message}");

    /// <summary>Where something stands, as <c>file:line</c>.</summary>
    public string PlaceOf(SyntaxNode node) => $"{file}:{node.Span.Start.Line + 1}";
}
