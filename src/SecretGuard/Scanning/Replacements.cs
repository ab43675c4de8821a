using System.Globalization;
using System.Text;
using SecretGuard.Detection;
using SecretGuard.Git;

namespace SecretGuard.Scanning;

/// <summary>
/// What <c>git filter-repo --replace-text</c> reads to take secrets out of a history. Holds the secrets themselves, so that
/// only its owner may read it.
/// </summary>
internal sealed class Replacements
{
    private const string Replaced = "==>***REMOVED***";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);

    /// <summary>Adds every part of a finding, as it stands in a content: where it is encoded, its encoded form.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="content">The content.</param>
    public void Add(Finding finding, ReadOnlySpan<byte> content)
    {
        foreach (var part in finding.Parts)
            _lines.Add(LineOf(content.Slice((int)part.Start, part.Length)));
    }

    /// <summary>Writes the file.</summary>
    /// <param name="path">Where it is to be; nothing may be there yet.</param>
    /// <exception cref="UnreadableException">It can't be written.</exception>
    public void Write(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        try
        {
            using var file = new StreamWriter(path, Encoding.Latin1, options);
            foreach (var line in _lines)
                file.Write($"{line}\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(
                File.Exists(path) ? $"{path} is there already, and may be needed: remove it, or name another file" : $"the replacements can't be written to {path}: {e.Message}",
                e);
        }
    }

    private static string LineOf(ReadOnlySpan<byte> text)
    {
        var line = Encoding.Latin1.GetString(text);
        var isPlain = line.All(character => character is > ' ' and < '\x7f')
            && !line.Contains("==>", StringComparison.Ordinal)
            && !line.StartsWith("regex:", StringComparison.Ordinal)
            && !line.StartsWith("glob:", StringComparison.Ordinal);
        return (isPlain ? $"literal:{line}" : $"regex:{string.Concat(line.Select(Escaped))}") + Replaced;
    }

    // As Python's expressions have it, of bytes.
    private static string Escaped(char character) =>
        char.IsAsciiLetterOrDigit(character) ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}");
}
