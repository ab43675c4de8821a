using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Knows hashes as Subresource Integrity writes them: the name of the function, a hyphen and base64. Lock files of npm, Yarn
/// and pnpm have one for every package.
/// </summary>
/// <remarks>https://www.w3.org/TR/SRI/#the-integrity-attribute</remarks>
internal static class IntegrityHash
{
    /// <summary>Whether a run of <see cref="Alphabet.Values"/> is such a hash, without its padding.</summary>
    public static bool Is(ReadOnlySpan<byte> run)
    {
        if (run is not [(byte)'s', (byte)'h', (byte)'a', .. var rest])
            return false;

        // Base64 of 20, 32, 48 and 64 bytes.
        return rest.Length switch
        {
            29 => rest.StartsWith("1-"u8),
            47 => rest.StartsWith("256-"u8),
            68 => rest.StartsWith("384-"u8),
            90 => rest.StartsWith("512-"u8),
            _ => false,
        };
    }
}
