using System.Text;

namespace SecretGuard.Detection.Scoring;

/// <summary>Names of files, which their endings tell.</summary>
internal static class FileName
{
    private static readonly string[] Endings =
    [
        ".json", ".yaml", ".yml", ".toml", ".xml", ".ini", ".conf", ".cfg", ".properties", ".env", ".txt", ".csv", ".html", ".pem", ".crt", ".cer", ".key", ".p12", ".pfx",
        ".zip", ".tar", ".tgz", ".gz", ".jar", ".war", ".rpm", ".deb", ".ova", ".iso", ".pdf", ".png", ".jpg", ".svg",
    ];

    /// <summary>Whether a text ends as the name of a file does.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text)
    {
        foreach (var ending in Endings)
        {
            if (text.Length > ending.Length && Ascii.EqualsIgnoreCase(text[^ending.Length..], ending))
                return true;
        }

        return false;
    }
}
