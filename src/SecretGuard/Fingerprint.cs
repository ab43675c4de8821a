using System.Security.Cryptography;
using System.Text;
using SecretGuard.Detection;

namespace SecretGuard;

/// <summary>Names a secret, not its place: the same in every file, commit and machine. The secret can't be read from it.</summary>
internal static class Fingerprint
{
    /// <summary>Number of hexadecimal digits.</summary>
    public const int Length = 32;

    /// <summary>What to say where a text is no fingerprint. The text itself may be a secret that somebody took for one.</summary>
    public static string Expected { get; } = $"that is no fingerprint: take one from a report, {Length} hexadecimal digits";

    private static readonly byte[] Salt = "secretguard fingerprint 1"u8.ToArray();

    /// <summary>The fingerprint of a finding: HMAC-SHA-256 of its rule and value, cut to 128 bits.</summary>
    public static string Of(Finding finding)
    {
        var named = Encoding.UTF8.GetBytes($"{finding.Rule.Id}\0{finding.Value}");
        return Convert.ToHexStringLower(HMACSHA256.HashData(Salt, named).AsSpan(0, Length / 2));
    }

    /// <summary>Whether a text has the form of a fingerprint.</summary>
    public static bool IsOne(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
