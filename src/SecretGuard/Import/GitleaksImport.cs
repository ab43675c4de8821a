using System.Globalization;
using SecretGuard.Configuration;
using SecretGuard.Detection.Rules;
using SecretGuard.Reports;
using Tomlyn.Syntax;

namespace SecretGuard.Import;

/// <summary>
/// Carries over what a <c>.gitleaks.toml</c> says.
/// <see href="https://github.com/gitleaks/gitleaks#configuration">gitleaks, configuration</see>.
/// </summary>
internal sealed class GitleaksImport
{
    private const string AllowInstead = "accept such secrets by fingerprint (`secretguard allow`) or with the comment secretguard:allow";

    private readonly TomlSyntax _syntax;
    private readonly List<TomlEntry> _entries = [];
    private readonly List<(int Line, string Text)> _notes = [];

    // The rules that were carried over, by the id that gitleaks has for them.
    private readonly Dictionary<string, (string Id, RegexFacts Facts)> _rules = [];

    // All ids that are taken, also those of rules to which gitleaks gives the same.
    private readonly HashSet<string> _ids = [.. RuleSet.All.Select(rule => rule.Id)];

    private GitleaksImport(string file) => _syntax = new TomlSyntax(file);

    /// <summary>Carries over a configuration.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="file">What notes call it.</param>
    /// <exception cref="ConfigurationException">It is no configuration of gitleaks.</exception>
    public static Imported Read(string text, string file)
    {
        var import = new GitleaksImport(file);
        var document = import._syntax.Parse(text);
        foreach (var pair in document.KeyValues.Where(pair => KeyOf(pair) is not ("title" or "description" or "minversion")))
            import.Note(pair, $"'{KeyOf(pair)}' is not known, and left out");

        // Of which rule the tables behind it are.
        var allowlists = new List<(TableSyntaxBase Table, string? Rule)>();
        string? rule = null;
        foreach (var table in document.Tables)
        {
            switch (TomlSyntax.KeyOf(table.Name).ToLowerInvariant())
            {
                case "rules":
                    rule = import.ReadRule(table);
                    break;
                case "rules.allowlist" or "rules.allowlists":
                    allowlists.Add((table, rule ?? ""));
                    break;
                case "allowlist" or "allowlists":
                    allowlists.Add((table, null));
                    break;
                case "extend":
                    import.ReadExtend(table);
                    break;
                case var name:
                    import.Note(table, $"[{Printable.Of(name)}] has no counterpart, and is left out");
                    break;
            }
        }

        foreach (var (table, owner) in allowlists)
            import.ReadAllowlist(table, owner);
        return new Imported(import._entries, [.. import._notes.OrderBy(note => note.Line).Select(note => note.Text)]);
    }

    private void ReadExtend(TableSyntaxBase table)
    {
        foreach (var pair in table.Items)
        {
            Note(pair, KeyOf(pair) switch
            {
                "usedefault" => "the rules that come with gitleaks are not carried over: SecretGuard's own are always on, `secretguard rules` lists them",
                "disabledrules" => "the rules of SecretGuard have other ids: name those that you don't want in disable = […], `secretguard rules` lists them",
                "path" or "url" => "what it extends is not read: import that file as well",
                var key => $"'{key}' is not known, and left out",
            });
        }
    }

    // Gives the id that gitleaks has for it.
    private string ReadRule(TableSyntaxBase table)
    {
        var values = Values(table, "id", "description", "regex", "path", "keywords", "entropy", "secretgroup", "tags", "severity");
        var id = Text(values, "id") ?? Text(values, "description") ?? "";
        if (values.TryGetValue("tags", out var tags))
            Note(tags, "tags have no counterpart, and are left out");
        if (!values.TryGetValue("regex", out var regex))
        {
            Note(table, values.ContainsKey("path")
                ? $"the rule '{Printable.Of(id)}' forbids files by their names: SecretGuard looks for what is in them, so name them in .gitignore"
                : $"the rule '{Printable.Of(id)}' changes one that comes with gitleaks, and is left out");
            return id;
        }

        if (Translate(regex, _syntax.StringOf(regex)) is not var (expression, facts))
            return id;

        var ours = NewId(table, id);
        _entries.Add(new TomlEntry("rules")
            .Add("id", ours)
            .Add("description", Description(values))
            .Add("regex", expression)
            .Add("keywords", Keywords(values))
            .Add("secret-group", SecretGroup(values, facts))
            .Add("min-entropy", values.TryGetValue("entropy", out var entropy) ? _syntax.NumberOf(entropy) : 0)
            .Add("path-regex", values.TryGetValue("path", out var path) ? Translate(path, _syntax.StringOf(path))?.Regex : null));
        if (!_rules.TryAdd(id, (ours, facts)))
            Note(table, $"there are two rules '{Printable.Of(id)}'; what accepts secrets of it counts for the first");
        return id;
    }

    private string NewId(SyntaxNode node, string id)
    {
        var words = string.Concat(id.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'))
            .Split('-', StringSplitOptions.RemoveEmptyEntries);
        var plain = words.Length > 0 ? string.Join('-', words) : "imported";
        var ours = plain;
        for (var number = 2; !_ids.Add(ours); number++)
            ours = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number}");
        if (ours != id)
            Note(node, $"the rule '{Printable.Of(id)}' is called {ours} here");
        return ours;
    }

    private string? Description(Dictionary<string, KeyValueSyntax> values)
    {
        var description = Text(values, "description");
        return description is null ? null : Printable.Of(description.Trim()) is { Length: > 0 } line ? line : null;
    }

    private string[] Keywords(Dictionary<string, KeyValueSyntax> values)
    {
        if (!values.TryGetValue("keywords", out var pair))
            return [];
        string[] keywords = [.. _syntax.StringsOf(pair).Select(item => item.Value)];
        if (keywords.All(OwnRuleReader.IsKeyword))
            return keywords;
        Note(pair, "a keyword of one character, or outside of ASCII, can't call a rule: SecretGuard takes keywords from the regex instead");
        return [];
    }

    private int SecretGroup(Dictionary<string, KeyValueSyntax> values, RegexFacts facts)
    {
        if (!values.TryGetValue("secretgroup", out var pair))
            return 0;
        var group = _syntax.CountOf(pair);
        if (group <= facts.Groups)
            return group;
        Note(pair, $"there is no group {group} in the regex, so the first one that has something counts");
        return 0;
    }

    private void ReadAllowlist(TableSyntaxBase table, string? rule)
    {
        var values = Values(table, "description", "condition", "commits", "paths", "regexes", "regextarget", "stopwords", "targetrules");
        var (rules, facts) = RulesOf(table, rule, values);
        if (rules.Count == 0)
            return;

        if (values.TryGetValue("commits", out var commits))
            Note(commits, $"a commit can't be accepted as a whole: {AllowInstead}");
        var paths = Translations(values, "paths");
        var regexes = Translations(values, "regexes");
        if (regexes.Count > 0 && values.TryGetValue("regextarget", out var target) && !IsSecret(_syntax.StringOf(target), facts))
        {
            Note(target, $"an expression is matched with the secret only, not with all that a rule matches or with its line: {AllowInstead}");
            regexes = [];
        }

        if (values.TryGetValue("stopwords", out var words))
            regexes.AddRange(_syntax.StringsOf(words).Where(item => item.Value.Length > 0).Select(item => $"(?i){string.Concat(item.Value.Select(character => BracketSet.Literal(character)))}"));

        var reason = Description(values) ?? "from the configuration of gitleaks";
        if (Text(values, "condition")?.ToUpperInvariant() is "AND" or "&&")
            AddTogether(table, values, rules, paths, regexes, reason);
        else
            AddEach(rules, paths, regexes, reason);
    }

    private static bool IsSecret(string target, RegexFacts? facts) =>
        target.Length == 0 || target.Equals("secret", StringComparison.OrdinalIgnoreCase)
        || (target.Equals("match", StringComparison.OrdinalIgnoreCase) && facts?.Groups == 0);

    // Whose secrets are accepted: null stands for all rules.
    private (List<string?> Rules, RegexFacts? Facts) RulesOf(TableSyntaxBase table, string? rule, Dictionary<string, KeyValueSyntax> values)
    {
        if (rule is null && !values.ContainsKey("targetrules"))
            return ([null], null);

        string[] names = rule is not null ? [rule] : [.. _syntax.StringsOf(values["targetrules"]).Select(item => item.Value)];
        foreach (var name in names.Where(name => !_rules.ContainsKey(name)))
            Note(table, $"the rule '{Printable.Of(name)}' was not carried over, so nothing is accepted for it");
        return ([.. names.Where(_rules.ContainsKey).Select(name => _rules[name].Id)], rule is not null && _rules.TryGetValue(rule, out var known) ? known.Facts : null);
    }

    private void AddEach(List<string?> rules, List<string> paths, List<string> regexes, string reason)
    {
        foreach (var rule in rules)
        {
            _entries.AddRange(paths.Select(path => new TomlEntry("allow").Add("rule", rule).Add("path-regex", path).Add("reason", reason)));
            _entries.AddRange(regexes.Select(regex => new TomlEntry("allow").Add("rule", rule).Add("regex", regex).Add("reason", reason)));
        }
    }

    // A criterion that was not carried over would be missing, and more be accepted than was.
    private void AddTogether(TableSyntaxBase table, Dictionary<string, KeyValueSyntax> values, List<string?> rules, List<string> paths, List<string> regexes, string reason)
    {
        var isWhole = !values.ContainsKey("commits")
            && values.ContainsKey("paths") == paths.Count > 0
            && (values.ContainsKey("regexes") || values.ContainsKey("stopwords")) == regexes.Count > 0
            && !(values.ContainsKey("regexes") && values.ContainsKey("stopwords"))
            && (!values.TryGetValue("paths", out var pair) || _syntax.StringsOf(pair).Count() == paths.Count);
        if (!isWhole || paths.Count + regexes.Count == 0)
        {
            Note(table, $"not all that has to hold together could be carried over, so nothing of it was: {AllowInstead}");
            return;
        }

        _entries.AddRange(rules.Select(rule => new TomlEntry("allow").Add("rule", rule).Add("regex", AnyOf(regexes)).Add("path-regex", AnyOf(paths)).Add("reason", reason)));
    }

    private static string? AnyOf(List<string> regexes) => regexes.Count switch
    {
        0 => null,
        1 => regexes[0],
        _ => string.Join('|', regexes.Select(regex => $"(?:{regex})")),
    };

    private List<string> Translations(Dictionary<string, KeyValueSyntax> values, string key)
    {
        if (!values.TryGetValue(key, out var pair))
            return [];
        return [.. _syntax.StringsOf(pair).Select(item => Translate(item.Node, item.Value)?.Regex).OfType<string>()];
    }

    private (string Regex, RegexFacts Facts)? Translate(SyntaxNode node, string regex)
    {
        try
        {
            var ours = GoRegex.Translate(regex);
            return (ours, RegexFacts.Of(ours));
        }
        catch (RegexMistake e)
        {
            Note(node, $"this expression is left out, {e.Message}");
            return null;
        }
    }

    // gitleaks reads keys in any case.
    private Dictionary<string, KeyValueSyntax> Values(TableSyntaxBase table, params string[] known)
    {
        var values = new Dictionary<string, KeyValueSyntax>();
        foreach (var pair in table.Items)
        {
            if (known.Contains(KeyOf(pair)))
                values[KeyOf(pair)] = pair;
            else
                Note(pair, $"'{Printable.Of(KeyOf(pair))}' has no counterpart, and is left out");
        }

        return values;
    }

    private string? Text(Dictionary<string, KeyValueSyntax> values, string key) =>
        values.TryGetValue(key, out var pair) ? _syntax.StringOf(pair) : null;

    private static string KeyOf(KeyValueSyntax pair) => TomlSyntax.KeyOf(pair.Key).ToLowerInvariant();

    private void Note(SyntaxNode node, string text) => _notes.Add((node.Span.Start.Line, $"{_syntax.PlaceOf(node)}: {text}"));
}
