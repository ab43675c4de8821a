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

    private static readonly string[] Elements = ["AdministratorPassword", "Password"];

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
        if (IsWide(room[..length]))
            length = Narrow(room[..length]);
        // `echo … | base64` encodes the end of the line, too.
        var text = room[..length].TrimEnd("\r\n"u8);
        return text.IsEmpty || text.ContainsAnyExceptInRange((byte)'!', (byte)'~') || text.Contains((byte)'"') || Beginnings.Contains(text[0]) ? [] : text;
    }

    /// <summary>Whether bytes are of Latin text in UTF-16.</summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes)
    {
        for (var i = 1; i < bytes.Length; i += 2)
        {
            if (bytes[i] != 0)
                return false;
        }

        return bytes.Length > 1;
    }

    // The answers for the setup of Windows have the name of their element behind a password.
    // https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword
    private static int Narrow(Span<byte> bytes)
    {
        var length = bytes.Length / 2;
        for (var i = 0; i < length; i++)
            bytes[i] = bytes[2 * i];
        return length - Mentions.LengthAtEndOf(bytes[..length], Elements);
    }
}
