using System.Buffers;
using System.Buffers.Text;

namespace SecretGuard.Detection.Scoring;

/// <summary>Values that stand for others without hiding them: in base64, as Kubernetes keeps its secrets, or as WebSphere masks passwords.</summary>
internal static class EncodedValue
{
    /// <summary>Bytes that the longest one stands for.</summary>
    public const int Longest = ValueText.Longest / 4 * 3;

    // What WebSphere combines each byte with.
    // https://www.ibm.com/docs/en/was-liberty/base?topic=applications-password-encryption-limitations
    private const byte Mask = (byte)'_';

    // What JSON, XML, a list or a key in PEM begins with: rules of their own look into these.
    private static readonly SearchValues<byte> Beginnings = SearchValues.Create("{<[-"u8);

    private static ReadOnlySpan<byte> Masked => "{xor}"u8;

    /// <summary>Reads the value that another one stands for; empty where that stands for itself.</summary>
    /// <param name="value">The other one.</param>
    /// <param name="room">Takes the value; at least <see cref="Longest"/> bytes.</param>
    public static ReadOnlySpan<byte> Decode(scoped ReadOnlySpan<byte> value, Span<byte> room)
    {
        var isMasked = value.StartsWith(Masked);
        var base64 = isMasked ? value[Masked.Length..] : value;
        if (base64.IsEmpty || base64.Length > ValueText.Longest || Base64.DecodeFromUtf8(base64, room, out _, out var length) != OperationStatus.Done)
            return [];
        for (var i = 0; isMasked && i < length; i++)
            room[i] ^= Mask;
        // `echo … | base64` encodes the end of the line, too.
        var text = room[..length].TrimEnd("\r\n"u8);
        return text.IsEmpty || text.ContainsAnyExceptInRange((byte)'!', (byte)'~') || text.Contains((byte)'"') || Beginnings.Contains(text[0]) ? [] : text;
    }
}
