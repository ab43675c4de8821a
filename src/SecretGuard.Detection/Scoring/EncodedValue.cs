using System.Buffers;
using System.Buffers.Text;

namespace SecretGuard.Detection.Scoring;

/// <summary>Values that stand in base64 for what they are, as Kubernetes keeps its secrets.</summary>
internal static class EncodedValue
{
    /// <summary>Bytes that the longest one stands for.</summary>
    public const int Longest = ValueText.Longest / 4 * 3;

    // What JSON, XML, a list or a key in PEM begins with: rules of their own look into these.
    private static readonly SearchValues<byte> Beginnings = SearchValues.Create("{<[-"u8);

    /// <summary>Reads the value that another one stands for; empty where that is no base64 of a value.</summary>
    /// <param name="value">The other one.</param>
    /// <param name="room">Takes the value; at least <see cref="Longest"/> bytes.</param>
    public static ReadOnlySpan<byte> Decode(scoped ReadOnlySpan<byte> value, Span<byte> room)
    {
        if (value.IsEmpty || value.Length > ValueText.Longest || Base64.DecodeFromUtf8(value, room, out _, out var length) != OperationStatus.Done)
            return [];
        // `echo … | base64` encodes the end of the line, too.
        var text = room[..length].TrimEnd("\r\n"u8);
        return text.IsEmpty || text.ContainsAnyExceptInRange((byte)'!', (byte)'~') || text.Contains((byte)'"') || Beginnings.Contains(text[0]) ? [] : text;
    }
}
