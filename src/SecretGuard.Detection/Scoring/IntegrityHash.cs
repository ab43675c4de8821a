using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Knows the hashes of lock files, one for every package: as Subresource Integrity writes them, the name of the function, a
/// hyphen and base64, and as <c>go.sum</c> does, base64 behind <c>h1:</c>.
/// </summary>
/// <remarks>https://www.w3.org/TR/SRI/#the-integrity-attribute and https://go.dev/ref/mod#go-sum-files</remarks>
internal static class IntegrityHash
{
    // Base64 of 20, 32, 48 and 64 bytes, without padding.
    private const int OfSha1 = 27;
    private const int OfSha256 = 43;
    private const int OfSha384 = 64;
    private const int OfSha512 = 86;

    /// <summary>Whether a run of <see cref="Alphabet.Values"/> is such a hash, but for its padding.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="length">Its length.</param>
    public static bool Is(ReadOnlySpan<byte> text, int start, int length) => length switch
    {
        OfSha256 => text[..start].EndsWith("h1:"u8) && text[(start + length)..].StartsWith("="u8),
        5 + OfSha1 => text[start..].StartsWith("sha1-"u8),
        7 + OfSha256 => text[start..].StartsWith("sha256-"u8),
        7 + OfSha384 => text[start..].StartsWith("sha384-"u8),
        7 + OfSha512 => text[start..].StartsWith("sha512-"u8),
        _ => false,
    };
}
