namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>The CRC-32 of IEEE 802.3, as in zip files and PNG.</summary>
internal static class Crc32
{
    private const uint ReversedPolynomial = 0xEDB88320;

    /// <summary>The checksum of some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * ReversedPolynomial);
        }

        return ~crc;
    }
}
