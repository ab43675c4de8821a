using System.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules;

/// <summary>A part of a <see cref="Shape"/>: a literal, or a run of characters of a set.</summary>
internal sealed class ShapePart
{
    private readonly string? _set;

    private ShapePart(string literal) => (Literal, Shortest, Longest) = (Encoding.ASCII.GetBytes(literal), literal.Length, literal.Length);

    private ShapePart(string set, int shortest, int longest) => (_set, Shortest, Longest) = (set, shortest, longest);

    /// <summary>The literal; empty for a run.</summary>
    public byte[] Literal { get; } = [];

    /// <summary>Fewest characters of this part.</summary>
    public int Shortest { get; }

    /// <summary>Most characters of this part.</summary>
    public int Longest { get; }

    /// <summary>Whether this is a run of hexadecimal digits.</summary>
    public bool IsHex => _set is not null && Set.Members.All(char.IsAsciiHexDigit);

    private CharacterSet Set => field ??= new CharacterSet(_set ?? "");

    private Alphabet Alphabet => field ??= Alphabet.Of(Set.Members);

    /// <summary>Reads the parts of a shape.</summary>
    /// <param name="shape">The shape as it is written.</param>
    /// <exception cref="FormatException">It has braces that are no run.</exception>
    public static ShapePart[] ReadAll(string shape)
    {
        var parts = new List<ShapePart>();
        for (var rest = shape.AsSpan(); !rest.IsEmpty;)
        {
            var isLiteral = ShapeOutline.ReadPart(ref rest, out var characters, out var shortest, out var longest);
            parts.Add(isLiteral ? new ShapePart(characters.ToString()) : new ShapePart(characters.ToString(), shortest, longest));
        }

        return [.. parts];
    }

    /// <summary>Matches the start of a text.</summary>
    /// <returns>Number of characters; -1 where it does not fit.</returns>
    public int MatchStart(ReadOnlySpan<byte> text)
    {
        if (_set is null)
            return text.StartsWith(Literal) ? Literal.Length : -1;
        var length = Alphabet.RunAtStart(text[..Math.Min(text.Length, Longest)]);
        return length < Shortest ? -1 : length;
    }

    /// <summary>Whether a character behind this part, the last one, would belong to it if it could be longer.</summary>
    public bool MayGoOn(byte next) => _set is not null && Alphabet.Contains(next);

    /// <summary>Draws characters.</summary>
    public string Draw(Random random) =>
        _set is null ? Encoding.ASCII.GetString(Literal) : SampleText.Draw(Set, random.Next(Shortest, Longest + 1), random);
}
