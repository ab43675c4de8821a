namespace SecretGuard.Detection.Matching;

/// <summary>The bytes of a literal by which it is looked for: those that are rarest together.</summary>
internal readonly record struct Fragment
{
    /// <summary>Bytes that the tables of <see cref="LiteralMatcher"/> know; of shorter literals, what follows them may be anything.</summary>
    public const int Length = 4;

    /// <summary>Bytes by which the literal is looked up when the tables let it through.</summary>
    public const int KeyLength = 3;

    private readonly Literal _literal;

    private Fragment(Literal literal, int offset, double partOfText) => (_literal, Offset, PartOfText) = (literal, offset, partOfText);

    /// <summary>Where in the literal the fragment stands.</summary>
    public int Offset { get; }

    /// <summary>About which part of all places in texts it stands at.</summary>
    public double PartOfText { get; }

    /// <summary>Its bytes, as many as there are.</summary>
    public ReadOnlySpan<byte> Bytes => _literal.Text.AsSpan(Offset, Math.Min(Length, _literal.Text.Length - Offset));

    /// <summary>What its bytes may be. Behind the end of a shorter literal: anything.</summary>
    public ByteSet this[int position] => Offset + position < _literal.Text.Length
        ? ByteSet.Of(_literal.Text[Offset + position], _literal.IgnoresCase)
        : ByteSet.All;

    /// <summary>Picks the rarest fragment of a literal.</summary>
    public static Fragment Of(Literal literal)
    {
        var (offset, least) = (0, double.PositiveInfinity);
        for (var start = 0; start <= Math.Max(0, literal.Text.Length - Length); start++)
        {
            var part = ByteFrequency.LogOf(literal.Text[start]);
            for (var next = start + 1; next < start + Length && next < literal.Text.Length; next++)
                part += ByteFrequency.LogOfPair(literal.Text[next - 1], literal.Text[next]);
            if (part < least)
                (offset, least) = (start, part);
        }

        return new Fragment(literal, offset, Math.Exp(least));
    }

    /// <summary>The bytes at a place of a text, or the fragment's own, as one number.</summary>
    public static int Key(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
