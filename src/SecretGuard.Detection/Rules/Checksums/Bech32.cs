using System.Text;

namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>
/// Bech32: behind the last 1 stand digits of five bits, the last six of which are a checksum of all, prefix and all.
/// <see href="https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#bech32">BIP 173</see>.
/// </summary>
internal sealed class Bech32 : Checksum
{
    private const int Digits = 6;

    private static readonly uint[] Generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

    /// <summary>The one there is.</summary>
    public static Bech32 OfText { get; } = new();

    private static ReadOnlySpan<byte> Alphabet => "qpzry9x8gf2tvdw0s3jn54khce6mua7l"u8;

    /// <inheritdoc/>
    internal override bool Holds(ReadOnlySpan<byte> token) => Remainder(token) == 1;

    /// <inheritdoc/>
    internal override string Complete(string token)
    {
        // With digits of zero in the checksum's place the remainder says what belongs there.
        var zeros = token[..^Digits] + new string((char)Alphabet[0], Digits);
        var rest = Remainder(Encoding.ASCII.GetBytes(zeros)) ^ 1;
        Span<byte> digits = stackalloc byte[Digits];
        for (var i = Digits - 1; i >= 0; i--, rest >>= 5)
            digits[i] = Alphabet[(int)(rest & 31)];
        var checksum = Encoding.ASCII.GetString(digits);
        return token[..^Digits] + (token.Any(char.IsAsciiLetterUpper) ? checksum.ToUpperInvariant() : checksum);
    }

    private static uint Remainder(ReadOnlySpan<byte> token)
    {
        var separator = token.LastIndexOf((byte)'1');
        var rest = 1u;
        foreach (var character in token[..separator])
            rest = Step(rest, Lower(character) >> 5);
        rest = Step(rest, 0);
        foreach (var character in token[..separator])
            rest = Step(rest, Lower(character) & 31);
        foreach (var digit in token[(separator + 1)..])
            rest = Step(rest, Alphabet.IndexOf(Lower(digit)));
        return rest;
    }

    // Whatever its case, a text has the checksum of its lower-case form.
    private static byte Lower(byte character) => (byte)char.ToLowerInvariant((char)character);

    private static uint Step(uint rest, int value)
    {
        var top = rest >> 25;
        rest = ((rest & 0x1ffffff) << 5) ^ (uint)value;
        for (var bit = 0; bit < Generator.Length; bit++)
            rest ^= ((top >> bit) & 1) * Generator[bit];
        return rest;
    }
}
