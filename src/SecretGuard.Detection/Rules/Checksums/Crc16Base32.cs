using System.Buffers.Binary;
using System.Text;

namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>
/// Keys of Stellar and NATS in base32: the last two bytes are the CRC-16 of XMODEM of those before them, the lower one first.
/// <see href="https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md">SEP 23</see>,
/// <see href="https://pkg.go.dev/github.com/nats-io/nkeys">nkeys</see>.
/// </summary>
internal sealed class Crc16Base32 : Checksum
{
    private const ushort Polynomial = 0x1021;
    private const int BitsOfDigit = 5;

    /// <summary>The one there is.</summary>
    public static Crc16Base32 OfKey { get; } = new();

    private static ReadOnlySpan<byte> Digits => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"u8;

    /// <inheritdoc/>
    internal override bool Holds(ReadOnlySpan<byte> token)
    {
        var bytes = Decode(token);
        return BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(^sizeof(ushort)..)) == Of(bytes.AsSpan(..^sizeof(ushort)));
    }

    /// <inheritdoc/>
    internal override string Complete(string token)
    {
        var bytes = Decode(Encoding.ASCII.GetBytes(token));
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(^sizeof(ushort)..), Of(bytes.AsSpan(..^sizeof(ushort))));
        var (text, bits, count) = (new StringBuilder(token.Length), 0, 0);
        foreach (var value in bytes)
        {
            (bits, count) = ((bits << 8) | value, count + 8);
            for (; count >= BitsOfDigit; count -= BitsOfDigit)
                text.Append((char)Digits[(bits >> (count - BitsOfDigit)) & 31]);
        }

        if (count > 0)
            text.Append((char)Digits[(bits << (BitsOfDigit - count)) & 31]);
        return text.ToString();
    }

    private static byte[] Decode(ReadOnlySpan<byte> token)
    {
        var bytes = new byte[token.Length * BitsOfDigit / 8];
        var (bits, count, length) = (0, 0, 0);
        foreach (var digit in token)
        {
            (bits, count) = ((bits << BitsOfDigit) | Digits.IndexOf(digit), count + BitsOfDigit);
            if (count < 8)
                continue;
            count -= 8;
            bytes[length++] = (byte)(bits >> count);
        }

        return bytes;
    }

    private static ushort Of(ReadOnlySpan<byte> bytes)
    {
        var crc = 0;
        foreach (var value in bytes)
        {
            crc ^= value << 8;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 0x8000) != 0 ? (crc << 1) ^ Polynomial : crc << 1;
        }

        return (ushort)crc;
    }
}
