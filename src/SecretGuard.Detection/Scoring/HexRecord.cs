using System.Buffers.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Knows the records of programs for a chip, thousands of lines of hexadecimal digits that say how many they are: of Intel HEX,
/// <c>:LLAAAATT…CC</c>, and of Motorola's S-records, <c>STLL…CC</c>.
/// </summary>
/// <remarks>
/// <see href="https://onlinedocs.microchip.com/oxy/GUID-7D8A7AF1-1129-4D0D-858A-CA1007A87857-en-US-3/GUID-5CA0F9FD-D01F-4E8B-9539-FA9D3FBBC271.html"/>,
/// <see href="https://manpages.ubuntu.com/manpages/mantic/man5/srec_motorola.5.html"/>
/// </remarks>
internal static class HexRecord
{
    private const int DigitsOfByte = 2;

    // Address, type and checksum: Intel's length does not count them, nor itself.
    private const int UncountedBytes = 5;

    private const int LengthOfType = 2;

    /// <summary>Whether a run of <see cref="Alphabet.Values"/> is such a record.</summary>
    /// <param name="run">The run.</param>
    /// <param name="before">What stands before it.</param>
    public static bool Is(ReadOnlySpan<byte> run, ReadOnlySpan<byte> before) => run switch
    {
        [(byte)'S', >= (byte)'0' and <= (byte)'9', ..] => BeginsLine(before) && Counts(run[LengthOfType..], uncountedBytes: 1),
        [>= (byte)'0' and <= (byte)'9', ..] or [>= (byte)'A' and <= (byte)'F', ..] => before is [.. var line, (byte)':'] && BeginsLine(line) && Counts(run, UncountedBytes),
        _ => false,
    };

    private static bool BeginsLine(ReadOnlySpan<byte> before) => before is [] or [.., (byte)'\n' or (byte)'\r'];

    private static bool Counts(ReadOnlySpan<byte> digits, int uncountedBytes) =>
        Utf8Parser.TryParse(digits[..Math.Min(digits.Length, DigitsOfByte)], out byte count, out _, 'X')
        && digits.Length == (count + uncountedBytes) * DigitsOfByte
        && Alphabet.Hex.ContainsAll(digits);
}
