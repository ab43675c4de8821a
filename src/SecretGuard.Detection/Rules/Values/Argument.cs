using System.Buffers;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>An argument of a command or a statement: a text in quotes, or what stands up to the next space.</summary>
internal readonly record struct Argument
{
    /// <summary>What ends an argument without quotes that stands alone in its line.</summary>
    public static SearchValues<byte> EndsInLine { get; } = SearchValues.Create(" \t\r"u8);

    private Argument(int start, int length, bool isQuoted) => (Start, Length, IsQuoted) = (start, length, isQuoted);

    /// <summary>Where it begins, behind its quote.</summary>
    public int Start { get; }

    /// <summary>Number of its bytes; 0 where there is none.</summary>
    public int Length { get; }

    /// <summary>Whether quotes stand around it.</summary>
    public bool IsQuoted { get; }

    /// <summary>Reads the argument at the start of a text, behind the space there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">What ends an argument without quotes.</param>
    public static Argument ReadFirst(ReadOnlySpan<byte> text, SearchValues<byte> ends)
    {
        var start = text.Length - text.TrimStart(" \t"u8).Length;
        var rest = text[start..];
        if (rest is [(byte)'"' or (byte)'\'', .. var quoted])
            return new Argument(start + 1, Math.Max(0, quoted.IndexOf(rest[0])), isQuoted: true);
        var length = rest.IndexOfAny(ends);
        return new Argument(start, length < 0 ? rest.Length : length, isQuoted: false);
    }
}
