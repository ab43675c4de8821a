using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Decoding;

/// <summary>Shows ASCII in UTF-16, of either byte order and with or without a byte order mark, as plain ASCII.</summary>
internal static class Utf16Decoder
{
    // Shorter runs of characters hold nothing that any rule knows.
    private const int ShortestRun = 16;

    /// <summary>Finds the next run of ASCII characters in UTF-16.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="characters">Number of its characters.</param>
    public static bool TryFind(ReadOnlySpan<byte> text, int from, out int start, out int characters)
    {
        start = from;
        while (true)
        {
            var zero = start < text.Length ? text[start..].IndexOf((byte)0) : -1;
            if (zero < 0)
            {
                characters = 0;
                return false;
            }

            // Little endian where a character stands before the first zero, else big endian.
            zero += start;
            var littleEndian = zero > from && Alphabet.Text.Contains(text[zero - 1]);
            if (!littleEndian)
            {
                // Of several zeros, a character stands behind the last one at most.
                var zeros = text[zero..].IndexOfAnyExcept((byte)0);
                zero = zeros < 0 ? text.Length - 1 : zero + zeros - 1;
            }

            start = littleEndian ? zero - 1 : zero;
            characters = CountCharacters(text[start..], littleEndian ? 0 : 1);
            if (characters >= ShortestRun)
                return true;
            start = Math.Max(zero + 1, start + (characters * 2));
        }
    }

    /// <summary>Takes the characters of a run.</summary>
    /// <param name="run">The run's bytes.</param>
    public static byte[] Narrow(ReadOnlySpan<byte> run)
    {
        var offset = run[0] == 0 ? 1 : 0;
        var text = new byte[run.Length / 2];
        for (var i = 0; i < text.Length; i++)
            text[i] = run[(i * 2) + offset];
        return text;
    }

    private static int CountCharacters(ReadOnlySpan<byte> text, int offset)
    {
        var characters = 0;
        while ((characters * 2) + 1 < text.Length
            && text[(characters * 2) + 1 - offset] == 0
            && Alphabet.Text.Contains(text[(characters * 2) + offset]))
        {
            characters++;
        }

        return characters;
    }
}
