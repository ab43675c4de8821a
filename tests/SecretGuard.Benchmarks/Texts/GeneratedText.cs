using System.Text;

namespace SecretGuard.Benchmarks.Texts;

/// <summary>Texts made from a seed, so that they are the same on every machine.</summary>
internal static class GeneratedText
{
    private const int Seed = 1;
    private const int Length = 16 << 20;

    private static readonly string[] Words =
    [
        "return", "function", "var", "this", "void 0", "typeof", "null", "length", "prototype", "push", "call", "apply",
        "window", "document", "createElement", "addEventListener", "className", "Object", "defineProperty", "exports",
        "getOwnPropertyDescriptor", "children", "concat", "hasOwnProperty", "toString", "0x1f", "1e3", "!0", "\"use strict\"",
    ];

    private static readonly string[] Joints = ["(", ")", "{", "}", ".", ",", ";", "=", "==", "&&", "||", "?", ":", "[", "]", "+"];

    /// <summary>Random base64.</summary>
    /// <param name="lineLength">Characters in a line.</param>
    public static byte[] Base64(int lineLength)
    {
        var characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;
        var text = new byte[Length];
        new Random(Seed).GetItems(characters, text);
        for (long end = lineLength; end < text.Length; end += lineLength + 1L)
            text[end] = (byte)'\n';
        return text;
    }

    /// <summary>What a minifier makes of a program: short names, little between them, one line.</summary>
    public static byte[] Minified()
    {
        var random = new Random(Seed);
        var text = new StringBuilder(Length);
        while (text.Length < Length)
        {
            if (random.Next(2) == 0)
                text.Append((char)('a' + random.Next(26)));
            else
                text.Append(Words[random.Next(Words.Length)]);
            text.Append(Joints[random.Next(Joints.Length)]);
        }

        return Encoding.ASCII.GetBytes(text.ToString(0, Length));
    }

    /// <summary>Values of a kilobyte, each base64 of program text.</summary>
    public static byte[] Base64OfText()
    {
        var source = Minified();
        var text = new StringBuilder(Length);
        for (var start = 0; text.Length < Length; start += 768)
            text.Append("value: ").Append(Convert.ToBase64String(source, start, 768)).Append('\n');
        return Encoding.ASCII.GetBytes(text.ToString(0, Length));
    }

    /// <summary>The same again and again.</summary>
    public static byte[] Repeated(ReadOnlySpan<byte> part)
    {
        var text = new byte[Length];
        for (var i = 0; i < text.Length; i++)
            text[i] = part[i % part.Length];
        return text;
    }
}
