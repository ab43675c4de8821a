using System.Runtime.CompilerServices;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Decoding;

/// <summary>
/// Shows a string that is as long as the number before it says: in what Python compiles and pickles, and in CBOR and
/// MessagePack, nothing stands between it and what is before and behind it.
/// </summary>
/// <remarks>
/// <see href="https://docs.python.org/3/library/marshal.html"/>, <see href="https://docs.python.org/3/library/pickle.html"/>,
/// <see href="https://www.rfc-editor.org/rfc/rfc8949#section-3.1"/>
/// </remarks>
internal static class CountedText
{
    // Shorter ones are no tokens.
    private const int Shortest = 16;

    // Of so many bytes before a string, one is a character that no text has.
    private const int BinaryBefore = 48;

    // What says that it is a string, and its length.
    private const int HeadLength = 2;

    /// <summary>Whether a string may begin where a run of characters does, or shortly behind that: what stands before it may look like a part of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">Where the run begins.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBeAt(ReadOnlySpan<byte> text, int run) =>
        run >= HeadLength && (IsKind(text[run - HeadLength]) || IsKind(text[run - 1]) || IsKind(text[run]) || text[run - 1] == 0);

    /// <summary>Finds a string of which the length stands before it.</summary>
    /// <param name="text">The text, of which at most <see cref="Candidates.ContextAnchor.ShortReach"/> bytes before the run count.</param>
    /// <param name="run">Where a run begins that a string <see cref="MayBeAt"/>.</param>
    /// <param name="start">Where the string begins.</param>
    /// <param name="length">Length of the string.</param>
    public static bool TryFind(ReadOnlySpan<byte> text, int run, out int start, out int length)
    {
        for (start = run; start <= run + HeadLength && start < text.Length; start++)
        {
            length = LengthBefore(text, start);
            if (length is >= Shortest and <= byte.MaxValue && start + length <= text.Length && IsBinary(text[Math.Max(0, start - BinaryBefore)..start]))
                return true;
        }

        length = 0;
        return false;
    }

    /// <summary>Whether what stands around a string looks like a part of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the string begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool GoesOn(ReadOnlySpan<byte> text, int start, int end) =>
        Alphabet.Alphanumeric.Contains(text[start - 1]) || (end < text.Length && Alphabet.Alphanumeric.Contains(text[end]));

    /// <summary>Sets a string off against what stands around it.</summary>
    /// <param name="source">The view in which it stands.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length.</param>
    public static View Decode(in View source, int start, int length)
    {
        var decoded = DecodedText.Before(source, start - 1, length + 2);
        var (focus, end) = (decoded.Length, start + length);
        decoded.Add((byte)'\n', start - 1);
        decoded.Copy(source.Text, start, end);
        decoded.Add((byte)'\n', end);
        return decoded.Behind(source, end, focus);
    }

    // Without tabulators and ends of lines, backspaces and escapes.
    private static bool IsBinary(ReadOnlySpan<byte> text) => text.ContainsAnyInRange((byte)0, (byte)7) || text.ContainsAnyInRange((byte)14, (byte)26);

    // Python's short strings, also with the bit that marks what is referred to again; CBOR's; MessagePack's.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsKind(byte character) => character is (byte)'z' or (byte)'Z' or (byte)'x' or >= 0x80;

    // One byte, or four.
    private static int LengthBefore(ReadOnlySpan<byte> text, int start) =>
        IsKind(text[start - HeadLength]) ? text[start - 1]
        : start >= sizeof(int) && text[start - 1] == 0 && text[start - 2] == 0 && text[start - 3] == 0 ? text[start - sizeof(int)]
        : 0;
}
