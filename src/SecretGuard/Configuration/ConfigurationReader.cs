using System.Globalization;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Git;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace SecretGuard.Configuration;

/// <summary>Reads a <c>.secretguard.toml</c>. Whatever it doesn't know is an error that names file and line.</summary>
internal sealed class ConfigurationReader
{
    private static readonly string[] TopLevelKeys = ["exclude", "disable", "min-severity"];
    private static readonly string[] AllowKeys = ["fingerprint", "rule", "reason", "until"];

    private readonly string _file;
    private readonly List<string> _exclude = [];
    private readonly List<string> _disable = [];
    private readonly Dictionary<string, string> _accounts = [];
    private readonly List<AllowEntry> _allow = [];
    private Severity? _minSeverity;

    private ConfigurationReader(string file) => _file = file;

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
        var document = SyntaxParser.Parse(text, file);
        if (document.Diagnostics.FirstOrDefault(message => message.Kind == DiagnosticMessageKind.Error) is { } error)
            throw new ConfigurationException($"{file}:{error.Span.Start.Line + 1}: {error.Message}");

        var reader = new ConfigurationReader(file);
        reader.ReadTopLevel(document.KeyValues);
        foreach (var table in document.Tables)
            reader.ReadTable(table);
        return new ConfigurationFile
        {
            Exclude = reader._exclude,
            Disable = reader._disable,
            MinSeverity = reader._minSeverity,
            Accounts = reader._accounts,
            Allow = reader._allow,
        };
    }

    private void ReadTopLevel(IEnumerable<KeyValueSyntax> pairs)
    {
        foreach (var pair in pairs)
        {
            switch (KeyOf(pair.Key))
            {
                case "exclude":
                    foreach (var (glob, node) in Strings(pair))
                        _exclude.Add(Glob(glob, node));
                    break;
                case "disable":
                    foreach (var (rule, node) in Strings(pair))
                        _disable.Add(RuleId(rule, node));
                    break;
                case "min-severity":
                    _minSeverity = SeverityOf(pair);
                    break;
                case var key:
                    throw Unknown(pair, $"the key '{key}'", TopLevelKeys);
            }
        }
    }

    private void ReadTable(TableSyntaxBase table)
    {
        switch (KeyOf(table.Name), table)
        {
            case ("allow", TableArraySyntax):
                ReadAllow(table);
                break;
            case ("accounts", TableSyntax):
                foreach (var pair in table.Items)
                    _accounts[Account(pair)] = StringOf(pair);
                break;
            case ("allow", _):
                throw Error(table, "each accepted secret is a table of its own: write [[allow]]");
            case (var name, _):
                throw Unknown(table, $"the table '{name}'", ["[[allow]]", "[accounts]"]);
        }
    }

    private void ReadAllow(TableSyntaxBase table)
    {
        var (fingerprint, reason, until) = ((string?)null, "", (DateOnly?)null);
        foreach (var pair in table.Items)
        {
            switch (KeyOf(pair.Key))
            {
                case "fingerprint":
                    fingerprint = StringOf(pair);
                    if (!Fingerprint.IsOne(fingerprint))
                        throw Error(pair, Fingerprint.Expected);
                    break;
                case "rule":
                    RuleId(StringOf(pair), pair);
                    break;
                case "reason":
                    reason = StringOf(pair);
                    break;
                case "until":
                    until = DateOf(pair);
                    break;
                case var key:
                    throw Unknown(pair, $"the key '{key}'", AllowKeys);
            }
        }

        if (fingerprint is null)
            throw Error(table, "an entry of [[allow]] needs a fingerprint: take it from a report");
        _allow.Add(new AllowEntry(fingerprint, reason, until, $"{_file}:{LineOf(table)}"));
    }

    private string Glob(string glob, SyntaxNode node)
    {
        try
        {
            _ = new PathFilter([glob]);
            return glob;
        }
        catch (ArgumentException e)
        {
            throw Error(node, $"'{glob}' is no glob: {e.Message}");
        }
    }

    private string RuleId(string id, SyntaxNode node) =>
        RuleSet.All.Any(rule => rule.Id == id)
            ? id
            : throw Error(node, $"there is no rule '{id}'; `secretguard rules` lists them");

    private Severity SeverityOf(KeyValueSyntax pair) =>
        Settings.TryParseSeverity(StringOf(pair), out var severity)
            ? severity
            : throw Error(pair, $"'{StringOf(pair)}' is no severity; there are {Settings.SeverityNames}");

    private string Account(KeyValueSyntax pair)
    {
        var account = KeyOf(pair.Key);
        return account.Length == 12 && account.All(char.IsAsciiDigit)
            ? account
            : throw Error(pair, $"'{account}' is no AWS account: those have twelve digits, written \"029608264753\"");
    }

    private DateOnly DateOf(KeyValueSyntax pair)
    {
        var text = pair.Value is DateTimeValueSyntax date ? date.Token?.Text : (pair.Value as StringValueSyntax)?.Value;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Error(pair, $"'{KeyOf(pair.Key)}' is a day: write it as 2027-01-31");
    }

    private IEnumerable<(string Value, SyntaxNode Node)> Strings(KeyValueSyntax pair)
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

    private string StringOf(KeyValueSyntax pair) =>
        pair.Value is StringValueSyntax { Value: { } value } ? value : throw Error(pair, $"'{KeyOf(pair.Key)}' is a string: write \"…\"");

    private static string KeyOf(KeySyntax? key)
    {
        var name = key?.ToString().Trim() ?? "";
        return name is ['"', .., '"'] or ['\'', .., '\''] ? name[1..^1] : name;
    }

    private ConfigurationException Unknown(SyntaxNode node, string what, IEnumerable<string> known) =>
        Error(node, $"{what} is not known; there are {string.Join(", ", known)}");

    private ConfigurationException Error(SyntaxNode node, string message) => new($"{_file}:{LineOf(node)}: {message}");

    private static int LineOf(SyntaxNode node) => node.Span.Start.Line + 1;
}
