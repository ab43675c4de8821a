using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;

namespace SecretGuard.Baselines;

/// <summary>
/// 128 bits as four times eight hexadecimal digits with colons between. In one piece they would look like the keys of a dozen
/// providers, to this scanner and to others.
/// </summary>
internal static class GroupedHex
{
    /// <summary>Number of characters.</summary>
    public const int Length = (Groups * Digits) + Groups - 1;

    private const int Groups = 4;
    private const int Digits = 8;

    /// <summary>Writes a number.</summary>
    public static string Of(UInt128 number)
    {
        var digits = number.ToString("x32", CultureInfo.InvariantCulture);
        return string.Join(':', Enumerable.Range(0, Groups).Select(group => digits.Substring(group * Digits, Digits)));
    }

    /// <summary>Reads a number.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out UInt128 number)
    {
        number = 0;
        if (text.Length != Length)
            return false;
        Span<byte> digits = stackalloc byte[Groups * Digits];
        for (var group = 0; group < Groups; group++)
        {
            var start = group * (Digits + 1);
            if (group > 0 && text[start - 1] != ':')
                return false;
            text.Slice(start, Digits).CopyTo(digits[(group * Digits)..]);
        }

        Span<byte> bytes = stackalloc byte[Groups * Digits / 2];
        if (Convert.FromHexString(digits, bytes, out _, out _) != OperationStatus.Done)
            return false;
        number = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return true;
    }
}
