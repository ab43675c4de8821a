using System.Text;

namespace SecretGuard.Detection.Matching;

/// <summary>Says where in a text any of some literals stands, in whatever case. May be used on any thread.</summary>
/// <param name="literals">The literals, of ASCII.</param>
public sealed class LiteralSearch(IEnumerable<string> literals)
{
    /// <summary>Characters that a literal has at least.</summary>
    public const int Shortest = LiteralMatcher.ShortestLiteral;

    private readonly LiteralMatcher _matcher = new([.. literals.Select(literal => new Literal(Encoding.ASCII.GetBytes(literal.ToLowerInvariant()), IgnoresCase: true))]);

    /// <summary>The places at which one begins, in order.</summary>
    /// <param name="text">The text.</param>
    public IReadOnlyList<int> PlacesIn(ReadOnlySpan<byte> text)
    {
        var matches = new List<LiteralMatch>();
        _matcher.FindAll(text, text.Length, matches);
        return matches.ConvertAll(match => match.Start);
    }
}
