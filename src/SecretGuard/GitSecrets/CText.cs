using System.Text;

namespace SecretGuard.GitSecrets;

/// <summary>
/// Text as the C locale has it: each byte is a character, and only those of ASCII are letters or digits. Bytes above them
/// become characters of one row that .NET takes for no part of a word either.
/// </summary>
internal static class CText
{
    private const char AboveAscii = '\u2500';

    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="characters">Gets one character for each byte.</param>
    public static void Decode(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        Encoding.Latin1.GetChars(bytes, characters);
        for (var rest = characters[..bytes.Length]; rest.IndexOfAnyExceptInRange('\0', '\x7F') is >= 0 and var place; rest = rest[(place + 1)..])
            rest[place] += AboveAscii;
    }

    /// <summary>Decodes bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        Decode(bytes, characters);
        return new string(characters);
    }

    /// <summary>What the bytes of a text are.</summary>
    public static string Of(string text) => Decode(Encoding.UTF8.GetBytes(text));
}
