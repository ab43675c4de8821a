using System.Buffers.Binary;
using System.Text;

namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>
/// Tokens of Grafana: behind the last underscore stands the CRC-32 of what comes before it, lowest byte first, in hexadecimal.
/// <see href="https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go">How Grafana makes them</see>.
/// </summary>
internal sealed class GrafanaCrc32 : Checksum
{
    private const int Digits = 8;

    /// <summary>The one there is.</summary>
    public static GrafanaCrc32 OfToken { get; } = new();

    /// <inheritdoc/>
    internal override bool Holds(ReadOnlySpan<byte> token) =>
        token[^Digits..].SequenceEqual(Encoding.ASCII.GetBytes(Expected(token)));

    /// <inheritdoc/>
    internal override string Complete(string token) => token[..^Digits] + Expected(Encoding.ASCII.GetBytes(token));

    private static string Expected(ReadOnlySpan<byte> token)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Crc32.Of(token[..^(Digits + 1)]));
        return Convert.ToHexStringLower(bytes);
    }
}
