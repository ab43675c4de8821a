using System.Buffers;
using System.Text;

namespace SecretGuard.Detection.Scoring;

/// <summary>Addresses without their scheme: ghcr.io/someone/something.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<byte> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-."u8);

    private static readonly HashSet<string> TopDomains = ["com", "org", "net", "io", "dev", "gov", "edu", "de", "uk"];

    /// <summary>Whether a value is an address without its scheme: ghcr.io/someone/something.</summary>
    public static bool IsOne(ReadOnlySpan<byte> value) => value.IndexOf((byte)'/') is > 0 and var slash && IsHost(value[..slash]);

    /// <summary>Whether a text begins with the name of a host.</summary>
    public static bool StartsWithHost(ReadOnlySpan<byte> text) =>
        IsHost(text.IndexOfAnyExcept(HostCharacters) is >= 0 and var end ? text[..end] : text);

    /// <summary>Whether a value is the name of a host: github.com.</summary>
    public static bool IsHost(ReadOnlySpan<byte> value) =>
        value.LastIndexOf((byte)'.') is > 0 and var dot && !value.ContainsAnyExcept(HostCharacters) && TopDomains.Contains(Encoding.ASCII.GetString(value[(dot + 1)..]));
}
