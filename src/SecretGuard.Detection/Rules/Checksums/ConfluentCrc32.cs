using System.Buffers.Binary;
using System.Text;

namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>
/// Secrets of Confluent Cloud: the last six characters are the CRC-32 of the 54 before them, lowest byte first, in base64
/// without its padding.
/// <see href="https://docs.confluent.io/cloud/current/client-apps/api-keys.html">API secret format</see>.
/// </summary>
internal sealed class ConfluentCrc32 : Checksum
{
    private const int PrefixLength = 4;
    private const int Digits = 6;

    /// <summary>The one there is.</summary>
    public static ConfluentCrc32 OfBody { get; } = new();

    /// <inheritdoc/>
    internal override bool Holds(ReadOnlySpan<byte> token) =>
        token[^Digits..].SequenceEqual(Encoding.ASCII.GetBytes(Expected(token)));

    /// <inheritdoc/>
    internal override string Complete(string token) => token[..^Digits] + Expected(Encoding.ASCII.GetBytes(token));

    private static string Expected(ReadOnlySpan<byte> token)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Crc32.Of(token[PrefixLength..^Digits]));
        return Convert.ToBase64String(bytes)[..Digits];
    }
}
