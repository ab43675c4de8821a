using System.Globalization;
using System.Text;

namespace SecretGuard.Import;

/// <summary>A bracket expression of any dialect, as ranges of characters.</summary>
internal sealed class BracketSet
{
    private readonly List<(int First, int Last)> _ranges = [];
    private readonly StringBuilder _categories = new();

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => _ranges.Count == 0 && _categories.Length == 0;

    /// <summary>The set of a name of POSIX, such as <c>alnum</c>, in ASCII.</summary>
    /// <returns>Null where there is none of that name.</returns>
    public static BracketSet? Named(string name) => name switch
    {
        "alnum" => Of("09AZaz"),
        "alpha" => Of("AZaz"),
        "ascii" => Of("\0\x7F"),
        "blank" => Of("  \t\t"),
        "cntrl" => Of("\0\x1F\x7F\x7F"),
        "digit" => Of("09"),
        "graph" => Of("!~"),
        "lower" => Of("az"),
        "print" => Of(" ~"),
        "punct" => Of("!/:@[`{~"),
        "space" => Of("\t\r  "),
        "upper" => Of("AZ"),
        "word" => Of("09AZaz__"),
        "xdigit" => Of("09AFaf"),
        _ => null,
    };

    /// <summary>A set of ranges, each as its first and its last character.</summary>
    public static BracketSet Of(string ends)
    {
        var set = new BracketSet();
        for (var i = 0; i < ends.Length; i += 2)
            set.Add(ends[i], ends[i + 1]);
        return set;
    }

    /// <summary>Adds a range.</summary>
    public void Add(int first, int last) => _ranges.Add((first, last));

    /// <summary>Adds a category as .NET writes it, such as <c>\p{L}</c>.</summary>
    public void AddCategory(string category) => _categories.Append(category);

    /// <summary>Adds all that is in another set, or all that is not.</summary>
    public void Add(BracketSet other, bool negated)
    {
        if (!negated)
        {
            _ranges.AddRange(other._ranges);
            return;
        }

        var next = 0;
        foreach (var (first, last) in other._ranges.Order())
        {
            if (first > next)
                Add(next, first - 1);
            next = Math.Max(next, last + 1);
        }

        if (next <= char.MaxValue)
            Add(next, char.MaxValue);
    }

    /// <summary>The same without one character.</summary>
    public BracketSet Without(char character)
    {
        var rest = new BracketSet();
        rest._categories.Append(_categories);
        foreach (var (first, last) in _ranges)
        {
            if (first < character)
                rest.Add(first, Math.Min(last, character - 1));
            if (last > character)
                rest.Add(Math.Max(first, character + 1), last);
        }

        return rest;
    }

    /// <summary>Writes it as .NET does.</summary>
    /// <param name="negated">Whether all else is meant.</param>
    public string ToString(bool negated)
    {
        var text = new StringBuilder(negated ? "[^" : "[");
        foreach (var (first, last) in _ranges)
        {
            text.Append(Escape(first, @"\[]^-"));
            if (last > first)
                text.Append(last > first + 1 ? "-" : "").Append(Escape(last, @"\[]^-"));
        }

        return text.Append(_categories).Append(']').ToString();
    }

    /// <summary>A character as .NET takes it for itself outside of brackets.</summary>
    public static string Literal(int character) => Escape(character, @"\*+?|{[()^$.");

    private static string Escape(int character, string special) => character switch
    {
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        < 0x20 or 0x7F or (>= 0xD800 and < 0xE000) => string.Create(CultureInfo.InvariantCulture, $"\\u{character:X4}"),
        < 0x7F when special.Contains((char)character, StringComparison.Ordinal) => $"\\{(char)character}",
        _ => char.ConvertFromUtf32(character),
    };
}
