using System.Buffers;
using System.Buffers.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Decoding;

/// <summary>Shows base64 of text as the text that it is, in its surroundings: the values of a Kubernetes secret, a file in a variable.</summary>
internal static class Base64Decoder
{
    /// <summary>Shorter runs hold nothing that any rule knows.</summary>
    public const int ShortestRun = 24;

    /// <summary>Longer runs are files rather than values. The bound keeps the decoder local.</summary>
    public const int LongestRun = 4096;

    // Twelve characters are nine bytes; random ones are all text in one of 6,000 runs.
    private const int Taste = 12;

    // Four characters are three bytes; these may be the first of four where the first byte is text.
    private static readonly Alphabet FirstOfText = Alphabet.Of("CDIJKLMNOPQRSTUVWXYZabcdef");

    /// <summary>Decodes a run where it is base64 of text, together with the lines of such above and below it.</summary>
    /// <param name="source">The view in which the run stands.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="length">Its length without padding.</param>
    /// <param name="view">What is around the run, and in its place the text.</param>
    public static bool TryDecode(in View source, int start, int length, out View view)
    {
        view = default;
        if (length is < ShortestRun or > LongestRun || !IsOfText(source.Text.Slice(start, Taste)))
            return false;

        Span<byte> bytes = stackalloc byte[LongestRun + 4];
        var written = Decode(source.Text.Slice(start, length), bytes);
        if (written == 0 || !Alphabet.Text.ContainsAll(bytes[..written]))
            return false;

        var least = Math.Max(0, start - Reach.OfContext.Before);
        var most = Math.Min(source.Text.Length, start + length + Reach.OfContext.After);
        var lines = Base64Block.Around(source.Text[least..most], start - least, length);
        var text = new DecodedText(most - least);
        text.Copy(source.Text, least, least + lines[0].Start);
        var focus = default(Range);
        Span<byte> neighbour = stackalloc byte[Reach.OfContext.Farther + 4];
        foreach (var line in lines)
        {
            var place = least + line.Start;
            if (place == start)
                focus = text.Length..(text.Length + written);
            var decoded = place == start ? bytes[..written] : neighbour[..Decode(source.Text.Slice(place, line.Length), neighbour)];
            for (var i = 0; i < decoded.Length; i++)
                text.Add(decoded[i], place + (i * 4 / 3));
        }

        var end = least + lines[^1].Start + lines[^1].Length;
        while (end < most && source.Text[end] == '=')
            end++;
        text.Copy(source.Text, end, most);
        view = text.ToView(source, most, focus);
        return true;
    }

    /// <summary>Decodes base64 without padding.</summary>
    /// <param name="base64">The characters.</param>
    /// <param name="bytes">Takes the bytes; three more than there are characters.</param>
    /// <returns>Number of bytes; 0 where it is no base64.</returns>
    public static int Decode(ReadOnlySpan<byte> base64, Span<byte> bytes)
    {
        var padded = bytes[..PaddedLength(base64.Length)];
        padded.Fill((byte)'=');
        base64.CopyTo(padded);
        return Base64.DecodeFromUtf8InPlace(padded, out var written) == OperationStatus.Done ? written : 0;
    }

    /// <summary>Whether some base64 without padding, a multiple of four characters, is that of text.</summary>
    public static bool IsOfText(ReadOnlySpan<byte> base64)
    {
        for (var i = 0; i < base64.Length; i += 4)
        {
            if (!FirstOfText.Contains(base64[i]))
                return false;
        }

        Span<byte> bytes = stackalloc byte[base64.Length / 4 * 3];
        return Base64.DecodeFromUtf8(base64, bytes, out _, out _) == OperationStatus.Done && Alphabet.Text.ContainsAll(bytes);
    }

    private static int PaddedLength(int length) => (length + 3) / 4 * 4;
}
