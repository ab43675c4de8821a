using System.Text;
using SecretGuard.Git;

namespace SecretGuard.Baselines;

/// <summary>The <c>.gitattributes</c> at a repository's root.</summary>
internal static class GitAttributes
{
    /// <summary>Its name.</summary>
    public const string FileName = ".gitattributes";

    /// <summary>Lets Git merge a file by taking the lines of both sides. All else in the file stays as it is.</summary>
    /// <param name="root">The repository's root.</param>
    /// <param name="path">The file, from the root, parts joined by <c>/</c>; it needs no quotes.</param>
    /// <returns>Whether it was not said before.</returns>
    /// <exception cref="UnreadableException">The attributes can't be read or written.</exception>
    public static bool MergeByUnion(string root, string path)
    {
        var file = Path.Combine(root, FileName);
        try
        {
            var text = File.Exists(file) ? Encoding.Latin1.GetString(File.ReadAllBytes(file)) : "";
            if (text.Split('\n').Any(line => Says(line, path)))
                return false;
            var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            var start = text.Length == 0 || text.EndsWith('\n') ? "" : end;
            // Every byte as it is, whatever its encoding: Latin-1 has a character for each.
            AtomicFile.Write(file, output => output.Write($"{text}{start}{path} merge=union{end}"), Encoding.Latin1);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{file}: {e.Message}", e);
        }
    }

    private static bool Says(string line, string path) =>
        line.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries) is [var pattern, .. var attributes]
        && pattern.TrimStart('/') == path
        && attributes.Contains("merge=union");
}
