using System.Buffers;

namespace SecretGuard.Detection.Scoring;

/// <summary>Names of files, which their endings tell.</summary>
internal static class FileName
{
    private static readonly string[] Endings =
    [
        ".json", ".yaml", ".yml", ".toml", ".xml", ".ini", ".conf", ".cfg", ".properties", ".env", ".txt", ".csv", ".html", ".pem", ".crt", ".cer", ".key", ".p12", ".pfx",
        ".zip", ".tar", ".tgz", ".gz", ".jar", ".war", ".rpm", ".deb", ".ova", ".iso", ".pdf", ".png", ".jpg", ".svg",
        ".c", ".h", ".cpp", ".cs", ".go", ".java", ".js", ".md", ".php", ".py", ".rb", ".rs", ".sh", ".sql", ".ts",
    ];

    private static readonly SearchValues<byte> HiddenCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-"u8);

    /// <summary>Whether a text ends as the name of a file does, or is that of a hidden one: .s3cfg.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text) =>
        Mentions.AtEndOf(text, Endings) || (text is [(byte)'.', _, ..] && !text[1..].ContainsAnyExcept(HiddenCharacters));
}
