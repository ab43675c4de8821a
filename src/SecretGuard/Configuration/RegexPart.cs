namespace SecretGuard.Configuration;

/// <summary>A part of a regular expression, as far as one needs to know it.</summary>
internal sealed record RegexPart
{
    /// <summary>A length without bound; greater ones are no different.</summary>
    public const long Unbounded = int.MaxValue;

    // Shorter ones stand everywhere.
    private const int ShortestLiteral = 2;
    private const int MostLiterals = 16;

    /// <summary>Characters of the shortest match.</summary>
    public long Shortest { get; private init; }

    /// <summary>Characters of the longest match, up to <see cref="Unbounded"/>.</summary>
    public long Longest { get; private init; }

    /// <summary>States of its automaton, about.</summary>
    public long Size { get; private init; } = 1;

    /// <summary>The only text that it matches, in whatever case; null where there are others, or where it isn't ASCII.</summary>
    public string? Only { get; private init; }

    /// <summary>Literals of which every match holds one; null where none could be told.</summary>
    public IReadOnlyList<string>? Required => Only is { Length: >= ShortestLiteral } ? [Only] : Inside;

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>
    /// Of a sequence or a choice, the expression without what may be left out at its ends: it matches somewhere in the same texts.
    /// </summary>
    public string Core { get; private init; } = "";

    private IReadOnlyList<string>? Inside { get; init; }

    /// <summary>A place, such as the edge of a word.</summary>
    public static RegexPart Place { get; } = new() { Only = "" };

    /// <summary>One of several characters.</summary>
    public static RegexPart AnyCharacter { get; } = new() { Shortest = 1, Longest = 1 };

    /// <summary>One character.</summary>
    public static RegexPart Character(char character) =>
        AnyCharacter with { Only = char.IsAscii(character) ? character.ToString() : null };

    /// <summary>Parts one after the other.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="core">Their expression without what may be left out at its ends.</param>
    public static RegexPart Sequence(IReadOnlyList<RegexPart> parts, string core)
    {
        IReadOnlyList<string>? best = null;
        var run = "";
        foreach (var part in parts)
        {
            if (part.Only is null)
            {
                best = Better(Better(best, Literal(run)), part.Inside);
                run = "";
            }
            else
            {
                run += part.Only;
            }
        }

        return new RegexPart
        {
            Shortest = Bound(parts.Sum(part => part.Shortest)),
            Longest = Bound(parts.Sum(part => part.Longest)),
            Size = Bound(parts.Sum(part => part.Size)),
            Core = core,
            Only = parts.All(part => part.Only is not null) ? run : null,
            Inside = Better(best, Literal(run)),
        };
    }

    /// <summary>One of several parts.</summary>
    public static RegexPart Choice(IReadOnlyList<RegexPart> parts)
    {
        if (parts.Count == 1)
            return parts[0];

        string[]? literals = parts.All(part => part.Required is not null) ? [.. parts.SelectMany(part => part.Required!).Distinct(StringComparer.OrdinalIgnoreCase)] : null;
        return new RegexPart
        {
            Shortest = parts.Min(part => part.Shortest),
            Longest = parts.Max(part => part.Longest),
            Size = Bound(parts.Sum(part => part.Size)),
            Core = string.Join('|', parts.Select(part => part.Core)),
            Inside = literals?.Length > MostLiterals ? null : literals,
        };
    }

    /// <summary>The same part several times.</summary>
    /// <param name="least">How often at least.</param>
    /// <param name="most">How often at most; null for any number.</param>
    public RegexPart Times(int least, int? most) => new()
    {
        Shortest = Bound(Shortest * least),
        Longest = Longest == 0 ? 0 : most is null ? Unbounded : Bound(Longest * most.Value),
        Size = Bound(Size * Math.Max(1, most ?? least + 1)),
        IsOptional = least == 0,
        Only = (least, most) is (1, 1) ? Only : null,
        Inside = least > 0 ? Required : null,
    };

    private static IReadOnlyList<string>? Literal(string run) => run.Length >= ShortestLiteral ? [run] : null;

    // The longer the shortest of them, the rarer they call.
    private static IReadOnlyList<string>? Better(IReadOnlyList<string>? one, IReadOnlyList<string>? other) =>
        one is null || (other is not null && other.Min(literal => literal.Length) > one.Min(literal => literal.Length)) ? other : one;

    private static long Bound(long length) => Math.Min(length, Unbounded);
}
