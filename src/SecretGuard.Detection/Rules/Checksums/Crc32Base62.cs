using System.Text;

namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>
/// The tokens of GitHub and npm: behind the first underscore thirty characters, and six that are their CRC-32 in base62.
/// <see href="https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/">GitHub's token formats</see>.
/// </summary>
internal sealed class Crc32Base62 : Checksum
{
    private const int Digits = 6;

    /// <summary>The one there is.</summary>
    public static Crc32Base62 OfBody { get; } = new();

    /// <inheritdoc/>
    internal override bool Holds(ReadOnlySpan<byte> token)
    {
        Span<byte> expected = stackalloc byte[Digits];
        Write(Body(token), expected);
        return token[^Digits..].SequenceEqual(expected);
    }

    /// <inheritdoc/>
    internal override string Complete(string token)
    {
        Span<byte> digits = stackalloc byte[Digits];
        Write(Body(Encoding.ASCII.GetBytes(token)), digits);
        return token[..^Digits] + Encoding.ASCII.GetString(digits);
    }

    private static ReadOnlySpan<byte> Body(ReadOnlySpan<byte> token) => token[(token.IndexOf((byte)'_') + 1)..^Digits];

    private static void Write(ReadOnlySpan<byte> body, Span<byte> digits)
    {
        var rest = Crc32.Of(body);
        for (var i = Digits - 1; i >= 0; i--, rest /= 62)
            digits[i] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8[(int)(rest % 62)];
    }
}
