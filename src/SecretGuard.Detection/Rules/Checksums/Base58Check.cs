using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>
/// Base58Check: bytes as a number in base 58, with a 1 for each zero before it; the last four are the beginning of the doubled SHA-256
/// of those before them.
/// <see href="https://en.bitcoin.it/wiki/Base58Check_encoding">Base58Check encoding</see>.
/// </summary>
internal sealed class Base58Check : Checksum
{
    private const int Length = 4;

    /// <summary>The one there is.</summary>
    public static Base58Check OfText { get; } = new();

    private static ReadOnlySpan<byte> Digits => "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"u8;

    /// <inheritdoc/>
    internal override bool Holds(ReadOnlySpan<byte> token) => BytesBefore(token) > 0;

    /// <summary>Number of bytes before the checksum; 0 where it does not hold.</summary>
    /// <param name="token">Digits of base 58.</param>
    public static int BytesBefore(ReadOnlySpan<byte> token)
    {
        var bytes = Decode(token);
        return bytes.Length > Length && bytes.AsSpan(^Length..).SequenceEqual(Of(bytes.AsSpan(..^Length))) ? bytes.Length - Length : 0;
    }

    /// <inheritdoc/>
    internal override string Complete(string token)
    {
        var bytes = Decode(Encoding.ASCII.GetBytes(token));
        Of(bytes.AsSpan(..^Length)).CopyTo(bytes.AsSpan(^Length..));
        var digits = new StringBuilder();
        for (var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true); number > 0; number /= Digits.Length)
            digits.Insert(0, (char)Digits[(int)(number % Digits.Length)]);
        return digits.Insert(0, token[..Zeros(Encoding.ASCII.GetBytes(token))]).ToString();
    }

    private static byte[] Decode(ReadOnlySpan<byte> token)
    {
        var number = BigInteger.Zero;
        foreach (var digit in token)
            number = (number * Digits.Length) + Digits.IndexOf(digit);
        return [.. new byte[Zeros(token)], .. number.ToByteArray(isUnsigned: true, isBigEndian: true)];
    }

    private static int Zeros(ReadOnlySpan<byte> token) => Math.Max(0, token.IndexOfAnyExcept(Digits[0]));

    private static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> bytes) => SHA256.HashData(SHA256.HashData(bytes)).AsSpan(..Length);
}
