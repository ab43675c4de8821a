using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Knows the hashes of lock files, one for every package: as Subresource Integrity writes them, the name of the function, a
/// hyphen and base64, and as <c>go.sum</c> and Terraform's do, base64 behind <c>h1:</c>.
/// </summary>
/// <remarks>
/// <see href="https://www.w3.org/TR/SRI/#the-integrity-attribute"/>, <see href="https://go.dev/ref/mod#go-sum-files"/>,
/// <see href="https://developer.hashicorp.com/terraform/language/files/dependency-lock"/>
/// </remarks>
internal static class IntegrityHash
{
    // Base64 of 20, 32, 48 and 64 bytes, without padding; in front of it stand the five or seven characters of the mark.
    private const int OfSha1 = 27;
    private const int OfSha256 = 43;
    private const int OfSha384 = 64;
    private const int OfSha512 = 86;

    /// <summary>Whether a run of <see cref="Alphabet.Values"/> is such a hash, but for its padding.</summary>
    /// <param name="run">The run.</param>
    /// <param name="before">What stands before it.</param>
    public static bool Is(ReadOnlySpan<byte> run, ReadOnlySpan<byte> before) => run.Length switch
    {
        OfSha256 => before.EndsWith("h1:"u8),
        5 + OfSha1 => run.StartsWith("sha1-"u8),
        7 + OfSha256 => run.StartsWith("sha256-"u8),
        7 + OfSha384 => run.StartsWith("sha384-"u8),
        7 + OfSha512 => run.StartsWith("sha512-"u8),
        _ => false,
    };
}
