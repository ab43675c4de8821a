using System.Buffers;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Names of files, which their endings tell.</summary>
internal static class FileName
{
    /// <summary>Bytes behind a value that may say that it is in the name of a file of a web site, and the one behind those.</summary>
    public const int LongestAssetEnding = 6;

    private static readonly string[] Endings =
    [
        ".json", ".yaml", ".yml", ".toml", ".xml", ".xsd", ".ini", ".conf", ".cfg", ".properties", ".env", ".txt", ".csv", ".html", ".pem", ".crt", ".cer", ".key", ".p12", ".pfx",
        ".zip", ".tar", ".tgz", ".gz", ".jar", ".war", ".rpm", ".deb", ".ova", ".iso", ".pdf", ".png", ".jpg", ".svg",
        ".c", ".h", ".cpp", ".cs", ".go", ".java", ".js", ".md", ".php", ".py", ".rb", ".rs", ".rst", ".sh", ".sql", ".ts",
    ];

    // Behind a hash, in the files of a web site.
    private static readonly string[] AssetEndings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".css", ".js"];

    private static readonly SearchValues<byte> HiddenCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-"u8);

    /// <summary>Whether a text ends as the name of a file does, or is that of a hidden one: .s3cfg.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text) =>
        Mentions.AtEndOf(text, Endings) || (text is [(byte)'.', _, ..] && !text[1..].ContainsAnyExcept(HiddenCharacters));

    /// <summary>Whether a text begins with what a file of a web site ends in.</summary>
    /// <param name="after">What stands behind a value, <see cref="LongestAssetEnding"/> bytes at least where there are as many.</param>
    public static bool IsAssetEnding(ReadOnlySpan<byte> after) =>
        Mentions.LengthAtStartOf(after, AssetEndings) is > 0 and var length && (length == after.Length || !Alphabet.Alphanumeric.Contains(after[length]));
}
