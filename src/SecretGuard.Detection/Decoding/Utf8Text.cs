using System.Buffers;
using System.Text;

namespace SecretGuard.Detection.Decoding;

/// <summary>
/// Bytes as the characters that they are in UTF-8, with a way back to the bytes. What is no UTF-8 counts as Latin-1, byte by
/// byte, so an <c>é</c> is one in either.
/// </summary>
internal static class Utf8Text
{
    /// <summary>Decodes some bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
            return Encoding.ASCII.GetString(bytes);

        var characters = new char[bytes.Length];
        return new string(characters, 0, Decode(bytes, characters));
    }

    /// <summary>Decodes some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="characters">Takes the characters; at least as long as <paramref name="bytes"/>.</param>
    /// <returns>Number of characters, never more than bytes.</returns>
    public static int Decode(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        var length = 0;
        while (true)
        {
            _ = Ascii.ToUtf16(bytes, characters[length..], out var ascii);
            length += ascii;
            bytes = bytes[ascii..];
            if (bytes.IsEmpty)
                return length;
            length += DecodeOne(bytes, characters[length..], out var read);
            bytes = bytes[read..];
        }
    }

    /// <summary>Number of characters that some bytes are.</summary>
    public static int CountOf(ReadOnlySpan<byte> bytes)
    {
        Span<char> characters = stackalloc char[bytes.Length];
        return Decode(bytes, characters);
    }

    /// <summary>Where the character of an index begins in the bytes.</summary>
    /// <param name="bytes">The bytes that were decoded.</param>
    /// <param name="index">Index of the character, as <see cref="Decode(ReadOnlySpan{byte}, Span{char})"/> counts.</param>
    public static int OffsetOf(ReadOnlySpan<byte> bytes, int index)
    {
        if (bytes[..index].IndexOfAnyExceptInRange((byte)0, (byte)0x7F) < 0)
            return index;

        Span<char> pair = stackalloc char[2];
        var offset = 0;
        while (index > 0)
        {
            index -= DecodeOne(bytes[offset..], pair, out var read);
            offset += read;
        }

        return offset;
    }

    /// <summary>Bytes that the last character takes.</summary>
    /// <param name="bytes">Some bytes that end with a whole character.</param>
    public static int LengthOfLast(ReadOnlySpan<byte> bytes) =>
        Rune.DecodeLastFromUtf8(bytes, out _, out var length) == OperationStatus.Done ? length : 1;

    private static int DecodeOne(ReadOnlySpan<byte> bytes, Span<char> characters, out int read)
    {
        if (Rune.DecodeFromUtf8(bytes, out var rune, out read) == OperationStatus.Done)
            return rune.EncodeToUtf16(characters);
        characters[0] = (char)bytes[0];
        read = 1;
        return 1;
    }
}
