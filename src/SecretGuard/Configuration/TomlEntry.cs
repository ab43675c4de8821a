using System.Globalization;
using System.Text;

namespace SecretGuard.Configuration;

/// <summary>Writes an entry of a list of tables, such as <c>[[allow]]</c>.</summary>
internal sealed class TomlEntry(string table)
{
    private readonly StringBuilder _text = new($"[[{table}]]\n");

    /// <summary>Adds a string; nothing where there is none.</summary>
    public TomlEntry Add(string key, string? value) => value is null ? this : Append(key, Quote(value));

    /// <summary>Adds a list of strings; nothing where it is empty.</summary>
    public TomlEntry Add(string key, IReadOnlyList<string> values) =>
        values.Count == 0 ? this : Append(key, $"[{string.Join(", ", values.Select(Quote))}]");

    /// <summary>Adds a number; nothing where it is 0.</summary>
    public TomlEntry Add(string key, double value) =>
        value == 0 ? this : Append(key, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a day; nothing where there is none.</summary>
    public TomlEntry Add(string key, DateOnly? day) => day is { } value ? Append(key, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : this;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    // A string: as it is where TOML can, since expressions are full of backslashes.
    private static string Quote(string text)
    {
        if (!text.Any(char.IsControl))
        {
            if (text.Contains('\\', StringComparison.Ordinal) && !text.Contains('\'', StringComparison.Ordinal))
                return $"'{text}'";
            if (text.Contains('\\', StringComparison.Ordinal) && !text.Contains("'''", StringComparison.Ordinal) && !text.EndsWith('\''))
                return $"'''{text}'''";
        }

        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (char.IsControl(character))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    private TomlEntry Append(string key, string value)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{key} = {value}\n");
        return this;
    }
}
