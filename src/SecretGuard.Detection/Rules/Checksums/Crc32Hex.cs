using System.Globalization;
using System.Text;

namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>
/// Private Packagist's tokens: the last eight characters are the CRC-32 of all before them, prefix and all, in hexadecimal.
/// <see href="https://packagist.com/docs/composer-authentication">How to calculate the checksum</see>.
/// </summary>
internal sealed class Crc32Hex : Checksum
{
    private const int Digits = 8;

    /// <summary>The one there is.</summary>
    public static Crc32Hex OfToken { get; } = new();

    /// <inheritdoc/>
    internal override bool Holds(ReadOnlySpan<byte> token) =>
        uint.TryParse(token[^Digits..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var stated)
        && stated == Crc32.Of(token[..^Digits]);

    /// <inheritdoc/>
    internal override string Complete(string token)
    {
        var body = token[..^Digits];
        return body + Crc32.Of(Encoding.ASCII.GetBytes(body)).ToString("x8", CultureInfo.InvariantCulture);
    }
}
