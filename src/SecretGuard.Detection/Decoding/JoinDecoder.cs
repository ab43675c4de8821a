using System.Buffers;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Decoding;

/// <summary>
/// Shows a value that is written in pieces as one: string literals joined by an operator or by standing one after the other,
/// and lines that a backslash continues.
/// </summary>
internal static class JoinDecoder
{
    // More pieces, or more space between two of them, is no value that somebody cut.
    private const int MostPieces = 8;
    private const int LongestGap = 80;
    private const int LongestPiece = 128;

    private static readonly SearchValues<byte> Space = SearchValues.Create(" \t\r\n"u8);

    private static readonly SearchValues<byte> Operators = SearchValues.Create("+.&\\"u8);

    // Space, quotes, operators, and what continues a line.
    private static readonly SearchValues<byte> OfGaps = SearchValues.Create(" \t\r\n\"'+.&\\"u8);

    /// <summary>What stands between two pieces begins so.</summary>
    public static IReadOnlyList<string> Triggers { get; } =
    [
        "\"+\"", "'+'", "\" +", "' +", "\".\"", "'.'", "\" .", "' .", "\" &", "\"\n ", "'\n ", "\"\n\t", "'\n\t", "\"\r\n", "'\r\n",
        "\\\n", "\\\r\n",
    ];

    private static readonly SearchValues<byte> GapStarts = SearchValues.Create("\"'\\"u8);

    // Bytes to either side of a trigger that a joined value, and what is seen around it, may take.
    private static int Reach { get; } = (MostPieces * (LongestPiece + LongestGap)) + DecodedText.Reach;

    /// <summary>Whether a trigger stands behind the first of some pieces of anything: they are joined from there on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="trigger">Where the trigger stands.</param>
    /// <param name="seen">Bytes to either side of the trigger on which that depends, and what is joined there.</param>
    public static bool IsBehindFirst(ReadOnlySpan<byte> text, int trigger, out int seen)
    {
        var next = trigger;
        if (trigger > 0 && Alphabet.Base64.Contains(text[trigger - 1]) && NextPiece(text, ref next) > 0)
        {
            var gap = GapBefore(text, trigger - PieceBefore(text, trigger));
            seen = gap < 0 ? Reach : Math.Max(trigger - gap, next - trigger) + 1;
            return gap < 0;
        }

        var other = text[trigger..Math.Min(text.Length, trigger + LongestGap)].IndexOfAnyExcept(OfGaps);
        seen = (other < 0 ? LongestGap : other) + 1;
        return false;
    }

    /// <summary>Joins the pieces of which the first one ends at a trigger.</summary>
    /// <param name="source">The view in which they stand.</param>
    /// <param name="trigger">Where the trigger stands, behind the first piece.</param>
    /// <param name="view">What is around the pieces, and in their place what they are together.</param>
    public static bool TryJoin(in View source, int trigger, out View view)
    {
        view = default;
        var text = source.Text;
        var start = trigger - PieceBefore(text, trigger);

        Span<Range> pieces = stackalloc Range[MostPieces];
        var (count, end, length, isWords) = (0, start, 0, true);
        for (int piece = trigger - start, next = start; count < MostPieces && piece > 0; piece = NextPiece(text, ref next))
        {
            if (count > 0 && IsKey(text[end..next], text[(next + piece)..]))
                break;
            pieces[count++] = next..(next + piece);
            isWords &= IsWords(text.Slice(next, piece));
            (end, next, length) = (next + piece, next + piece, length + piece);
        }

        if (count < 2 || length < Base64Decoder.ShortestRun || isWords)
            return false;

        var joined = DecodedText.Before(source, start, length);
        var focus = joined.Length;
        foreach (var piece in pieces[..count])
            joined.Copy(text, piece.Start.Value, piece.End.Value);
        view = joined.Behind(source, end, focus);
        return true;
    }

    // As in the names of packages that a file imports, one in each line: small letters, and numbers behind them.
    private static bool IsWords(ReadOnlySpan<byte> piece)
    {
        if (piece.ContainsAnyInRange((byte)'A', (byte)'Z'))
            return false;
        for (int digit; (digit = piece.IndexOfAnyInRange((byte)'0', (byte)'9')) >= 0; piece = piece[(digit + 1)..])
        {
            if (digit + 1 < piece.Length && char.IsAsciiLetterLower((char)piece[digit + 1]))
                return false;
        }

        return true;
    }

    // Goes over what stands between two pieces, and gives the length of the second one; 0 where there is none.
    private static int NextPiece(ReadOnlySpan<byte> text, ref int end)
    {
        var gap = Gap(text[end..]);
        var length = gap > 0 ? PieceAt(text, end + gap) : 0;
        if (length > 0)
            end += gap;
        return length;
    }

    // "api_token" => "…"
    // "groups" => []
    private static bool IsKey(ReadOnlySpan<byte> gap, ReadOnlySpan<byte> behind) =>
        !gap.ContainsAny(Operators) && behind is [(byte)'"' or (byte)'\'', .. var rest] && rest[..Math.Min(rest.Length, LongestGap - 2)].TrimStart((byte)' ') is [(byte)':', ..] or [(byte)'=', (byte)'>', ..];

    private static int PieceBefore(ReadOnlySpan<byte> text, int end) =>
        Alphabet.Base64.RunAtEnd(text[Math.Max(0, end - LongestPiece)..end]);

    private static int PieceAt(ReadOnlySpan<byte> text, int start) =>
        Alphabet.Base64.RunAtStart(text[start..Math.Min(text.Length, start + LongestPiece)]);

    // Where what stands between a piece and the one before it begins; -1 where no other stands there.
    private static int GapBefore(ReadOnlySpan<byte> text, int piece)
    {
        var first = Math.Max(0, piece - LongestGap + 1);
        for (var gap = piece; text[first..gap].LastIndexOfAny(GapStarts) is >= 0 and var last;)
        {
            gap = first + last;
            if (Gap(text[gap..]) == piece - gap && PieceBefore(text, gap) > 0)
                return gap;
        }

        return -1;
    }

    // A closing quote, an operator or none, an opening quote, and space in between; or the end of a continued line.
    private static int Gap(ReadOnlySpan<byte> text)
    {
        text = text[..Math.Min(text.Length, LongestGap)];
        if (text is [(byte)'\\', (byte)'\n', ..])
            return 2;
        if (text is [(byte)'\\', (byte)'\r', (byte)'\n', ..])
            return 3;
        if (text is not [(byte)'"' or (byte)'\'', ..])
            return 0;

        var rest = WithoutSpace(text[1..]);
        var isJoined = rest.Length < text.Length - 1;
        if (rest is [(byte)'+' or (byte)'.' or (byte)'&' or (byte)'\\', ..])
        {
            rest = WithoutSpace(rest[1..]);
            isJoined = true;
        }

        return isJoined && rest is [var quote, ..] && quote == text[0] ? text.Length - rest.Length + 1 : 0;
    }

    private static ReadOnlySpan<byte> WithoutSpace(ReadOnlySpan<byte> text)
    {
        var space = text.IndexOfAnyExcept(Space);
        return space < 0 ? [] : text[space..];
    }
}
