using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Hooks;

/// <summary>The script that Git runs as a hook: the text in <c>hooks/</c>, with what <c>install</c> knows written into it.</summary>
/// <param name="Version">The version that wrote it; null where a person copied it.</param>
/// <param name="Tool">Where the program was when it was written; null where no place is known to last.</param>
/// <param name="CreatedFolders">How many folders were made to hold it, its own and those above.</param>
internal sealed record HookScript(string? Version, string? Tool, int CreatedFolders)
{
    private const string Mark = "# secretguard-hook ";
    private const string ToolLine = "tool='";

    /// <summary>The text of a hook as it is before <c>install</c> wrote anything into it.</summary>
    /// <param name="hook">Its name, like <c>pre-commit</c>.</param>
    public static string Template(string hook)
    {
        using var reader = new StreamReader(typeof(HookScript).Assembly.GetManifestResourceStream($"hooks/{hook}")!);
        return reader.ReadToEnd();
    }

    /// <summary>Reads what a script says of itself.</summary>
    /// <param name="hook">The name under which Git runs it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isEdited">Whether somebody changed it after it was written.</param>
    /// <returns>Null where it is none of ours.</returns>
    public static HookScript? Read(string hook, string text, out bool isEdited)
    {
        isEdited = false;
        var lines = text.Split('\n');
        var mark = lines.FirstOrDefault(line => line.StartsWith(Mark, StringComparison.Ordinal));
        if (mark is null) return null;

        var script = new HookScript(
            Field(mark, "version"),
            lines.FirstOrDefault(line => line.StartsWith(ToolLine, StringComparison.Ordinal)) is { } line ? ToolIn(line) : null,
            int.TryParse(Field(mark, "created-folders"), CultureInfo.InvariantCulture, out var created) ? created : 0);
        isEdited = Field(mark, "checksum") is { } checksum
            ? checksum != Checksum(text.Replace(checksum, "", StringComparison.Ordinal))
            : text != Template(hook);
        return script;
    }

    /// <summary>The whole script.</summary>
    /// <param name="hook">The name under which Git runs it.</param>
    public string Render(string hook)
    {
        var mark = $"{Mark}version={Version} created-folders={CreatedFolders} checksum=";
        var lines = Template(hook).Split('\n').Select(line =>
            line.StartsWith(Mark, StringComparison.Ordinal) ? mark
            : line.StartsWith(ToolLine, StringComparison.Ordinal) ? $"tool={Quote(Tool)}"
            : line);
        var text = string.Join('\n', lines);
        return text.Replace(mark, mark + Checksum(text), StringComparison.Ordinal);
    }

    /// <summary>What a line says behind a name and <c>=</c>; null where it says nothing.</summary>
    internal static string? Field(string mark, string name) =>
        mark.Split(' ').FirstOrDefault(word => word.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    /// <summary>Not against an attacker, who can write any hook: it tells a file that somebody edited from one that nobody did.</summary>
    private static string Checksum(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    /// <summary>A text as one word of a shell's.</summary>
    internal static string Quote(string? text) => $"'{text?.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    /// <summary>The text of a word, without the quotes around it.</summary>
    internal static string Unquote(string word) => word.Replace(@"'\''", "'", StringComparison.Ordinal);

    private static string? ToolIn(string line)
    {
        var quoted = line[ToolLine.Length..].TrimEnd();
        return quoted is [.. { Length: > 0 } path, '\''] ? Unquote(path) : null;
    }
}
