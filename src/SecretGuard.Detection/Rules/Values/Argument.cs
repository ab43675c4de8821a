using System.Buffers;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>An argument of a command or a statement: a text in quotes, or what stands up to the next space.</summary>
internal readonly record struct Argument
{
    /// <summary>What ends an argument without quotes that stands alone in its line.</summary>
    public static SearchValues<byte> EndsInLine { get; } = SearchValues.Create(" \t\r"u8);

    // Also as HTML and XML have them.
    private static readonly string[] Quotes = ["\"", "'", "&quot;", "&#39;", "&#x27;", "&apos;"];

    private Argument(int start, int length, int quote) => (Start, Length, Quote) = (start, length, quote);

    /// <summary>Where it begins, behind its quote.</summary>
    public int Start { get; }

    /// <summary>Number of its bytes; 0 where there is none.</summary>
    public int Length { get; }

    /// <summary>Whether quotes stand around it.</summary>
    public bool IsQuoted => Quote > 0;

    /// <summary>Where it ends, behind its quote.</summary>
    public int End => Start + Length + Quote;

    // Bytes of a quote around it.
    private int Quote { get; }

    /// <summary>Reads the argument at the start of a text, behind the space there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">What ends an argument without quotes.</param>
    public static Argument ReadFirst(ReadOnlySpan<byte> text, SearchValues<byte> ends)
    {
        var start = text.Length - text.TrimStart(" \t"u8).Length;
        var rest = text[start..];
        var quote = Mentions.LengthAtStartOf(rest, Quotes);
        var length = quote > 0 ? rest[quote..].IndexOf(rest[..quote]) : rest.IndexOfAny(ends);
        return new Argument(start + quote, length >= 0 ? length : quote > 0 ? 0 : rest.Length, quote);
    }
}
