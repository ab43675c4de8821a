using System.Text;

namespace SecretGuard.LocalGuard;

/// <summary>The lines of a text file.</summary>
internal static class TextLines
{
    /// <summary>Reads lines, without what ends them.</summary>
    /// <param name="content">The file.</param>
    /// <param name="source">What to call the file.</param>
    /// <param name="sink">Is told where it is no text.</param>
    /// <returns>The lines; none where it is no text.</returns>
    public static string[] Of(ReadOnlySpan<byte> content, string source, CredentialSink sink)
    {
        if (!content.Contains((byte)0))
            return Encoding.UTF8.GetString(content).ReplaceLineEndings("\n").Split('\n');
        sink.Note(source, "this is no text file, so its values are not looked for");
        return [];
    }

    /// <summary>A value without the quotes around it.</summary>
    public static string Unquoted(string value) => value is ['"', .., '"'] or ['\'', .., '\''] && value.Length > 1 ? value[1..^1] : value;
}
