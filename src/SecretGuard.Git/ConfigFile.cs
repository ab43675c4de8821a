using System.Text;

namespace SecretGuard.Git;

/// <summary>
/// What one of Git's configuration files says, without those it includes. Only for what has to be known before a repository
/// can be opened: where its working tree is.
/// </summary>
internal sealed class ConfigFile
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private ConfigFile(string text)
    {
        var section = "";
        for (var position = 0; position < text.Length;)
        {
            if (text[position] == '[') section = ReadSection(text, ref position);
            else if (char.IsAsciiLetter(text[position])) ReadVariable(text, ref position, section);
            else if (text[position] is '#' or ';') SkipLine(text, ref position);
            else position++;
        }
    }

    /// <summary>Reads a file; one that is not there says nothing.</summary>
    /// <exception cref="UnreadableException">It is there and can't be read.</exception>
    public static ConfigFile Read(string path)
    {
        try
        {
            return new(File.Exists(path) ? File.ReadAllText(path) : "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"Git's configuration {path} can't be read: {e.Message}", e);
        }
    }

    /// <summary>The value of <c>section.name</c>; null where it is not set.</summary>
    public string? this[string key] => _values.GetValueOrDefault(key);

    /// <summary>Whether a switch is on; null where it is not set.</summary>
    public bool? IsOn(string key) => this[key] is { } value
        ? value.ToUpperInvariant() is "TRUE" or "YES" or "ON" or "1"
        : null;

    private static string ReadSection(string text, ref int position)
    {
        var end = text.IndexOf(']', position);
        if (end < 0) end = text.Length;
        var name = text[(position + 1)..end].Trim();
        position = Math.Min(end + 1, text.Length);
        return name;
    }

    private static void SkipLine(string text, ref int position)
    {
        var end = text.IndexOf('\n', position);
        position = end < 0 ? text.Length : end + 1;
    }

    private void ReadVariable(string text, ref int position, string section)
    {
        var start = position;
        while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] == '-')) position++;
        var name = text[start..position];
        while (position < text.Length && text[position] is ' ' or '\t') position++;
        // A name without a value is a switch that is on.
        _values[$"{section}.{name}"] =
            position < text.Length && text[position] == '=' ? ReadValue(text, ref position) : "true";
    }

    private static string ReadValue(string text, ref int position)
    {
        var value = new StringBuilder();
        var quoted = false;
        // Blanks at the end belong to a value only inside quotes.
        var length = 0;
        for (position++; position < text.Length; position++)
        {
            var c = text[position];
            if (c == '\n') break;
            if (c is '#' or ';' && !quoted)
            {
                SkipLine(text, ref position);
                break;
            }
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == '\\' && position + 1 < text.Length)
            {
                c = text[++position];
                if (c == '\n') continue;
                value.Append(c switch { 'n' => '\n', 't' => '\t', 'b' => '\b', _ => c });
            }
            else if (value.Length > 0 || quoted || !char.IsWhiteSpace(c))
            {
                value.Append(c);
            }
            if (quoted || !char.IsWhiteSpace(c)) length = value.Length;
        }
        return value.ToString(0, length);
    }
}
