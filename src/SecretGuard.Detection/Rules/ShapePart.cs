using System.Buffers;
using System.Globalization;
using System.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules;

/// <summary>A part of a <see cref="Shape"/>: a literal, or a run of characters of a set.</summary>
internal sealed class ShapePart
{
    private static readonly SearchValues<char> ValueCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");

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
            var open = rest.IndexOf('{');
            if (open != 0)
            {
                var literal = open < 0 ? rest : rest[..open];
                parts.Add(new ShapePart(literal.ToString()));
                rest = rest[literal.Length..];
                continue;
            }

            var close = rest.IndexOf('}');
            if (close < 0)
                throw new FormatException($"A brace of the shape {shape} is not closed.");
            parts.Add(ReadRun(rest[1..close]));
            rest = rest[(close + 1)..];
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

    /// <summary>Whether this is the padding of base64.</summary>
    public bool IsPadding => Literal.Length > 0 && Literal.AsSpan().Trim((byte)'=').IsEmpty;

    /// <summary>Whether all its characters are of <see cref="Alphabet.Values"/>.</summary>
    public bool IsOfValues => LeastValues(out var endsRun) == Shortest && !endsRun;

    /// <summary>Characters at the start of this part that are certainly of <see cref="Alphabet.Values"/>.</summary>
    /// <param name="endsRun">Whether a run of those may end in this part or behind it.</param>
    public int LeastValues(out bool endsRun)
    {
        if (_set is null)
        {
            var values = Alphabet.Values.RunAtStart(Literal);
            endsRun = values < Literal.Length;
            return values;
        }

        // A range of the set has both ends in the alphabet and so all between.
        endsRun = _set.AsSpan().ContainsAnyExcept(ValueCharacters);
        return endsRun ? 0 : Shortest;
    }

    /// <summary>Draws characters.</summary>
    public string Draw(Random random) =>
        _set is null ? Encoding.ASCII.GetString(Literal) : SampleText.Draw(Set, random.Next(Shortest, Longest + 1), random);

    private static ShapePart ReadRun(ReadOnlySpan<char> run)
    {
        var colon = run.LastIndexOf(':');
        if (colon < 1)
            throw new FormatException($"{{{run}}} is no set with a length.");
        var length = run[(colon + 1)..];
        var hyphen = length.IndexOf('-');
        var shortest = Number(hyphen < 0 ? length : length[..hyphen]);
        return new ShapePart(run[..colon].ToString(), shortest, hyphen < 0 ? shortest : Number(length[(hyphen + 1)..]));
    }

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
