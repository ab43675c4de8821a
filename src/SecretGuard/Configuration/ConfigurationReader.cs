using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Filters;
using SecretGuard.Git;
using Tomlyn.Syntax;

namespace SecretGuard.Configuration;

/// <summary>Reads a <c>.secretguard.toml</c>. Whatever it doesn't know is an error that names file and line.</summary>
internal sealed class ConfigurationReader
{
    private static readonly string[] TopLevelKeys = ["exclude", "disable", "min-severity"];
    private static readonly string[] AllowKeys = ["fingerprint", "rule", "regex", "paths", "path-regex", "reason", "until"];

    private static readonly string[] GuardKeys = ["enabled", "exclude"];

    private readonly TomlSyntax _syntax;
    private readonly List<string> _exclude = [];
    private readonly List<string> _disable = [];
    private readonly Dictionary<string, string> _accounts = [];
    private readonly List<OwnRule> _rules = [];
    private readonly List<AllowEntry> _allow = [];

    // Named before the rules of the file are known.
    private readonly List<(string Id, SyntaxNode Node)> _namedRules = [];
    private Severity? _minSeverity;
    private GuardTable? _guard;

    private ConfigurationReader(TomlSyntax syntax) => _syntax = syntax;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its path.</param>
    /// <exception cref="ConfigurationException">Something in it is wrong.</exception>
    /// <exception cref="UnreadableException">It is there and can't be read.</exception>
    public static ConfigurationFile Read(string file)
    {
        try
        {
            return Parse(File.ReadAllText(file), file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{file}: {e.Message}", e);
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">What errors call it.</param>
    /// <exception cref="ConfigurationException">Something in it is wrong.</exception>
    public static ConfigurationFile Parse(string text, string file)
    {
        var syntax = new TomlSyntax(file);
        var document = syntax.Parse(text);
        var reader = new ConfigurationReader(syntax);
        reader.ReadTopLevel(document.KeyValues);
        foreach (var table in document.Tables)
            reader.ReadTable(table);
        reader.CheckNamedRules();
        return new ConfigurationFile
        {
            Exclude = reader._exclude,
            Disable = reader._disable,
            MinSeverity = reader._minSeverity,
            Accounts = reader._accounts,
            Rules = reader._rules,
            Guard = reader._guard,
            Allow = reader._allow,
        };
    }

    private void ReadTopLevel(IEnumerable<KeyValueSyntax> pairs)
    {
        foreach (var pair in pairs)
        {
            switch (TomlSyntax.KeyOf(pair.Key))
            {
                case "exclude":
                    foreach (var (glob, node) in _syntax.StringsOf(pair))
                        _exclude.Add(_syntax.Glob(glob, node));
                    break;
                case "disable":
                    foreach (var (rule, node) in _syntax.StringsOf(pair))
                        _disable.Add(RuleId(rule, node));
                    break;
                case "min-severity":
                    _minSeverity = _syntax.SeverityOf(pair);
                    break;
                case var key:
                    throw _syntax.Unknown(pair, $"the key '{key}'", TopLevelKeys);
            }
        }
    }

    private void ReadTable(TableSyntaxBase table)
    {
        switch (TomlSyntax.KeyOf(table.Name), table)
        {
            case ("allow", TableArraySyntax):
                ReadAllow(table);
                break;
            case ("rules", TableArraySyntax):
                _rules.Add(new OwnRuleReader(_syntax).Read(table, _rules));
                break;
            case ("accounts", TableSyntax):
                foreach (var pair in table.Items)
                    _accounts[Account(pair)] = _syntax.StringOf(pair);
                break;
            case ("guard", TableSyntax):
                ReadGuard(table);
                break;
            case ("allow", _):
                throw _syntax.Error(table, "each accepted secret is a table of its own: write [[allow]]");
            case ("rules", _):
                throw _syntax.Error(table, "each rule is a table of its own: write [[rules]]");
            case (var name, _):
                throw _syntax.Unknown(table, $"the table '{name}'", ["[[rules]]", "[[allow]]", "[accounts]", "[guard]"]);
        }
    }

    private void ReadAllow(TableSyntaxBase table)
    {
        var entry = new AllowEntry { Place = _syntax.PlaceOf(table) };
        var (globs, pathRegex) = (new List<string>(), (string?)null);
        foreach (var pair in table.Items)
        {
            switch (TomlSyntax.KeyOf(pair.Key))
            {
                case "fingerprint":
                    entry = entry with { Fingerprint = FingerprintOf(pair) };
                    break;
                case "rule":
                    entry = entry with { Rule = RuleId(_syntax.StringOf(pair), pair) };
                    break;
                case "regex":
                    entry = entry with { Regex = new LazyRegex(_syntax.RegexOf(pair)) };
                    break;
                case "paths":
                    globs.AddRange(_syntax.GlobsOf(pair));
                    break;
                case "path-regex":
                    pathRegex = _syntax.RegexOf(pair);
                    break;
                case "reason":
                    entry = entry with { Reason = _syntax.StringOf(pair) };
                    break;
                case "until":
                    entry = entry with { Until = _syntax.DateOf(pair) };
                    break;
                case var key:
                    throw _syntax.Unknown(pair, $"the key '{key}'", AllowKeys);
            }
        }

        if (entry is { Fingerprint: null, Regex: null } && globs.Count == 0 && pathRegex is null)
            throw _syntax.Error(table, "an entry of [[allow]] needs a fingerprint (take it from a report), a regex, or paths");
        _allow.Add(entry with { Paths = new PathCondition(globs, pathRegex) });
    }

    private void ReadGuard(TableSyntaxBase table)
    {
        _guard = new GuardTable { Place = _syntax.PlaceOf(table) };
        foreach (var pair in table.Items)
        {
            _guard = TomlSyntax.KeyOf(pair.Key) switch
            {
                "enabled" => _guard with { IsEnabled = _syntax.BooleanOf(pair) },
                "exclude" => _guard with { Exclude = [.. _syntax.StringsOf(pair).Select(item => item.Value)] },
                var key => throw _syntax.Unknown(pair, $"the key '{key}'", GuardKeys),
            };
        }
    }

    private string FingerprintOf(KeyValueSyntax pair)
    {
        var fingerprint = _syntax.StringOf(pair);
        return Fingerprint.IsOne(fingerprint) ? fingerprint : throw _syntax.Error(pair, Fingerprint.Expected);
    }

    private string RuleId(string id, SyntaxNode node)
    {
        _namedRules.Add((id, node));
        return id;
    }

    private void CheckNamedRules()
    {
        foreach (var (id, node) in _namedRules)
        {
            if (RuleSet.All.All(rule => rule.Id != id) && _rules.All(rule => rule.Rule.Id != id))
                throw _syntax.Error(node, $"there is no rule '{id}' in SecretGuard or in this file; `secretguard rules` lists them");
        }
    }

    private string Account(KeyValueSyntax pair)
    {
        var account = TomlSyntax.KeyOf(pair.Key);
        return account.Length == 12 && account.All(char.IsAsciiDigit)
            ? account
            : throw _syntax.Error(pair, $"'{account}' is no AWS account: those have twelve digits, written \"029608264753\"");
    }
}
