using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>
/// Base58Check: a number in base 58, of which the last four bytes are the beginning of the doubled SHA-256 of those before them.
/// Its first byte is not zero, as no private key's is.
/// <see href="https://en.bitcoin.it/wiki/Base58Check_encoding">Base58Check encoding</see>.
/// </summary>
internal sealed class Base58Check : Checksum
{
    private const int Length = 4;

    /// <summary>The one there is.</summary>
    public static Base58Check OfText { get; } = new();

    private static ReadOnlySpan<byte> Digits => "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"u8;

    /// <inheritdoc/>
    internal override bool Holds(ReadOnlySpan<byte> token)
    {
        var bytes = Decode(token);
        return bytes.Length > Length && bytes.AsSpan(^Length..).SequenceEqual(Of(bytes.AsSpan(..^Length)));
    }

    /// <inheritdoc/>
    internal override string Complete(string token)
    {
        var bytes = Decode(Encoding.ASCII.GetBytes(token));
        Of(bytes.AsSpan(..^Length)).CopyTo(bytes.AsSpan(^Length..));
        var digits = new StringBuilder();
        for (var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true); number > 0; number /= Digits.Length)
            digits.Insert(0, (char)Digits[(int)(number % Digits.Length)]);
        return digits.ToString();
    }

    private static byte[] Decode(ReadOnlySpan<byte> token)
    {
        var number = BigInteger.Zero;
        foreach (var digit in token)
            number = (number * Digits.Length) + Digits.IndexOf(digit);
        return number.ToByteArray(isUnsigned: true, isBigEndian: true);
    }

    private static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> bytes) => SHA256.HashData(SHA256.HashData(bytes)).AsSpan(..Length);
}
