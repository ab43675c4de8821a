using System.Text;

namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>
/// GitLab's routable tokens: the last seven characters are the CRC-32 of all before them, prefix and all, in base36.
/// <see href="https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/">Routable tokens</see>.
/// </summary>
internal sealed class Crc32Base36 : Checksum
{
    private const int Digits = 7;

    /// <summary>The one there is.</summary>
    public static Crc32Base36 OfToken { get; } = new();

    /// <inheritdoc/>
    internal override bool Holds(ReadOnlySpan<byte> token)
    {
        Span<byte> expected = stackalloc byte[Digits];
        Write(token[..^Digits], expected);
        return token[^Digits..].SequenceEqual(expected);
    }

    /// <inheritdoc/>
    internal override string Complete(string token)
    {
        Span<byte> digits = stackalloc byte[Digits];
        Write(Encoding.ASCII.GetBytes(token[..^Digits]), digits);
        return token[..^Digits] + Encoding.ASCII.GetString(digits);
    }

    private static void Write(ReadOnlySpan<byte> body, Span<byte> digits)
    {
        var rest = Crc32.Of(body);
        for (var i = Digits - 1; i >= 0; i--, rest /= 36)
            digits[i] = "0123456789abcdefghijklmnopqrstuvwxyz"u8[(int)(rest % 36)];
    }
}
