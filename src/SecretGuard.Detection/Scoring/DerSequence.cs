using System.Buffers.Text;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// The head of a SEQUENCE of ASN.1 in DER, which says how long it is.
/// <see href="https://www.itu.int/rec/T-REC-X.690">X.690, 8.1.3</see>.
/// </summary>
internal static class DerSequence
{
    private const byte Tag = 0x30;

    // The tag and up to three bytes for the length; two groups of base64 hold six bytes.
    private const int CharactersOfHead = 8;
    private const int BytesOfHead = 6;

    /// <summary>How long a SEQUENCE in base64 says that it is.</summary>
    /// <param name="base64">It, or at least its first eight characters.</param>
    /// <returns>Bytes with those of its head; 0 where it is none, or is longer than 64 kB.</returns>
    public static int LengthOf(ReadOnlySpan<byte> base64)
    {
        Span<byte> head = stackalloc byte[BytesOfHead];
        Base64.DecodeFromUtf8(base64[..Math.Min(base64.Length, CharactersOfHead)], head, out _, out _, isFinalBlock: false);
        return head switch
        {
            [not Tag, ..] => 0,
            [_, < 0x80 and var length, ..] => 2 + length,
            [_, 0x81, var length, ..] => 3 + length,
            [_, 0x82, var high, var low, ..] => 4 + (high * 0x100) + low,
            _ => 0,
        };
    }
}
