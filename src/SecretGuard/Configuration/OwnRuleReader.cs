using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Filters;
using SecretGuard.Reports;
using Tomlyn.Syntax;

namespace SecretGuard.Configuration;

/// <summary>Reads the entries of <c>[[rules]]</c>.</summary>
internal sealed class OwnRuleReader(TomlSyntax syntax)
{
    private const int ShortestKeyword = 2;
    private const int LongestKeyword = 100;

    private static readonly string[] Keys =
    [
        "id", "description", "regex", "keywords", "severity", "secret-group", "min-entropy", "paths", "path-regex",
        "examples", "counter-examples",
    ];

    private readonly List<string> _keywords = [];
    private readonly List<string> _globs = [];
    private readonly List<OwnExample> _examples = [];
    private readonly List<OwnExample> _counterExamples = [];
    private (string Id, string? Description) _name = ("", null);
    private (string Regex, RegexFacts Facts)? _regex;
    private (int Group, SyntaxNode Node)? _secretGroup;
    private string? _pathRegex;
    private Severity _severity = Severity.High;
    private double _minEntropy;

    /// <summary>Reads an entry.</summary>
    /// <param name="table">The entry.</param>
    /// <param name="known">The rules before it.</param>
    /// <exception cref="ConfigurationException">Something in it is wrong.</exception>
    public OwnRule Read(TableSyntaxBase table, IReadOnlyList<OwnRule> known)
    {
        foreach (var pair in table.Items)
            Read(pair, known);

        if (_name.Id.Length == 0)
            throw syntax.Error(table, "a rule needs an id: write id = \"my-token\"");
        if (_regex is not var (regex, facts))
            throw syntax.Error(table, $"the rule '{_name.Id}' needs a regex: write regex = '…'");
        if (_secretGroup is var (group, node) && group > facts.Groups)
            throw syntax.Error(node, $"there is no group {group} in the regex, which has {facts.Groups}: put the secret into (…), or leave secret-group out");

        return new OwnRule
        {
            Rule = new CustomRule(regex, _keywords.Count > 0 ? _keywords : facts.Literals, facts.Longest)
            {
                Id = _name.Id,
                Title = _name.Description ?? _name.Id,
                Severity = _severity,
                Advice = [$"revoke it where it was issued ({_name.Id})"],
                SecretGroup = _secretGroup?.Group,
                MinEntropy = _minEntropy,
                IsOfSomePaths = _globs.Count > 0 || _pathRegex is not null,
                Examples = [.. _examples.Select(example => example.Text)],
                CounterExamples = [.. _counterExamples.Select(example => example.Text)],
            },
            Place = syntax.PlaceOf(table),
            Source = table.ToString(),
            Paths = new PathCondition(_globs, _pathRegex),
            Examples = _examples,
            CounterExamples = _counterExamples,
        };
    }

    private void Read(KeyValueSyntax pair, IReadOnlyList<OwnRule> known)
    {
        switch (TomlSyntax.KeyOf(pair.Key))
        {
            case "id":
                _name.Id = Id(pair, known);
                break;
            case "description":
                _name.Description = Description(pair);
                break;
            case "regex":
                _regex = (syntax.StringOf(pair), syntax.Regex(syntax.StringOf(pair), pair));
                break;
            case "keywords":
                _keywords.AddRange(syntax.StringsOf(pair).Select(Keyword));
                break;
            case "severity":
                _severity = syntax.SeverityOf(pair);
                break;
            case "secret-group":
                _secretGroup = (syntax.CountOf(pair), pair);
                break;
            case "min-entropy":
                _minEntropy = syntax.NumberOf(pair);
                break;
            case "paths":
                _globs.AddRange(syntax.GlobsOf(pair));
                break;
            case "path-regex":
                _pathRegex = syntax.RegexOf(pair);
                break;
            case "examples":
                _examples.AddRange(Examples(pair));
                break;
            case "counter-examples":
                _counterExamples.AddRange(Examples(pair));
                break;
            case var key:
                throw syntax.Unknown(pair, $"the key '{key}'", Keys);
        }
    }

    private string Id(KeyValueSyntax pair, IReadOnlyList<OwnRule> known)
    {
        var id = syntax.StringOf(pair);
        if (!IsId(id))
            throw syntax.Error(pair, $"'{Printable.Of(id)}' is no id: it is lower-case words of letters and digits joined by hyphens, as in my-token");
        if (RuleSet.All.Any(rule => rule.Id == id))
            throw syntax.Error(pair, $"SecretGuard has a rule '{id}' itself: choose another id");
        if (known.FirstOrDefault(rule => rule.Rule.Id == id) is { } other)
            throw syntax.Error(pair, $"there is a rule '{id}' already, {other.Place}: choose another id");
        return id;
    }

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsId(string text) =>
        text.Split('-').All(word => word.Length > 0 && word.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)));

    /// <summary>Whether a text can call a rule.</summary>
    public static bool IsKeyword(string text) => text.Length is >= ShortestKeyword and <= LongestKeyword && text.All(char.IsAscii);

    // It is printed to terminals.
    private string Description(KeyValueSyntax pair)
    {
        var description = syntax.StringOf(pair);
        return description.Length > 0 && Printable.Of(description) == description
            ? description
            : throw syntax.Error(pair, "'description' is one line of text: leave it out, or write what the rule finds");
    }

    private string Keyword((string Keyword, SyntaxNode Node) item)
    {
        var (keyword, node) = item;
        return IsKeyword(keyword)
            ? keyword
            : throw syntax.Error(node, $"'{Printable.Of(keyword)}' can't call a rule: a keyword has {ShortestKeyword} to {LongestKeyword} characters of ASCII");
    }

    private IEnumerable<OwnExample> Examples(KeyValueSyntax pair) =>
        syntax.StringsOf(pair).Select(item => new OwnExample(item.Value, syntax.PlaceOf(item.Node)));
}
