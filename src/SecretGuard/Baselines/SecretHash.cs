using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Baselines;

/// <summary>
/// Hashes of secrets. One that nobody can guess is hashed at once; for one that somebody could (a password), each guess is made
/// to cost milliseconds.
/// </summary>
internal static class SecretHash
{
    private const int Size = 16;

    // What version 1 of the file means by the word pbkdf2.
    private const int Iterations = 50_000;

    private const double UnguessableBits = 128;

    private static readonly SearchValues<char> Base64Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-");

    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    private static readonly SearchValues<char> UpperHex = SearchValues.Create("0123456789ABCDEF");

    /// <summary>Whether a secret is a token of so many random characters that trying all is out of the question.</summary>
    public static bool IsUnguessable(Finding finding) =>
        finding.Rule is not CustomRule && finding.Rule.Exactness is Exactness.Shape or Exactness.Named && RandomBits(finding.Value) >= UnguessableBits;

    /// <summary>HMAC-SHA-256, cut to 128 bits.</summary>
    public static UInt128 Fast(Finding finding, UInt128 salt) => ToNumber(HMACSHA256.HashData(ToBytes(salt), Named(finding)));

    /// <summary>PBKDF2 with HMAC-SHA-256.</summary>
    public static UInt128 Slow(Finding finding, UInt128 salt) =>
        ToNumber(Rfc2898DeriveBytes.Pbkdf2(Named(finding), ToBytes(salt), Iterations, HashAlgorithmName.SHA256, Size));

    private static byte[] Named(Finding finding) => Encoding.UTF8.GetBytes($"{finding.Rule.Id}\0{finding.Value}");

    private static byte[] ToBytes(UInt128 number)
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, number);
        return bytes;
    }

    private static UInt128 ToNumber(byte[] hash) => BinaryPrimitives.ReadUInt128BigEndian(hash);

    // Of the longest run of characters that random tokens have, by the smallest alphabet that has them all.
    private static double RandomBits(string value)
    {
        var most = 0.0;
        for (var start = 0; start < value.Length;)
        {
            var length = value.AsSpan(start).IndexOfAnyExcept(Base64Characters) is >= 0 and var end ? end : value.Length - start;
            most = Math.Max(most, length * BitsOfOne(value.AsSpan(start, length)));
            start += length + 1;
        }

        return most;
    }

    private static double BitsOfOne(ReadOnlySpan<char> run) =>
        !run.ContainsAnyExceptInRange('0', '9') ? Math.Log2(10)
        : !run.ContainsAnyExcept(LowerHex) || !run.ContainsAnyExcept(UpperHex) ? 4
        : !run.ContainsAnyInRange('a', 'z') || !run.ContainsAnyInRange('A', 'Z') ? 5
        : Math.Log2(62);
}
