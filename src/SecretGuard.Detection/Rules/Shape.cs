using System.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules;

/// <summary>
/// What a token looks like: literals, and between them so many characters of a set each. <c>ghp_{A-Za-z0-9:36}</c> is four
/// characters and thirty-six letters and digits; <c>{a-z:3-5}</c> is three to five letters. A run takes as many characters as
/// it can, and nothing is tried twice, so matching takes linear time.
/// </summary>
internal sealed class Shape
{
    // Fewer bytes stand everywhere.
    private const int ShortestAnchor = 3;

    private readonly string _text;
    private readonly ShapeOutline _outline;
    private int? _beforeAnchor;

    /// <summary>Reads a shape.</summary>
    /// <param name="text">The shape.</param>
    /// <exception cref="FormatException">It has braces that are no run.</exception>
    public Shape(string text) => (_text, _outline) = (text, new ShapeOutline(text));

    /// <summary>The literal to look for: of those that always stand at the same place in a token, the rarest one.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public string Anchor => Encoding.ASCII.GetString(Parts[AnchorPart].Literal);

    /// <summary>What tokens begin with, where they go on as a run that is long enough to be found as such; else null.</summary>
    public TokenHead? Head => _outline.HeadLength > 0 ? new TokenHead(Encoding.ASCII.GetBytes(_text[.._outline.HeadLength]), _outline.RunStart) : null;

    /// <summary>Whether a token is a whole run, but for padding, and does not begin with a literal to look for: it is found by the length of its run.</summary>
    public bool IsWholeRun => _outline.LongestRun >= _outline.ShortestRun;

    /// <summary>Lengths of that run; empty where there is none.</summary>
    public IEnumerable<int> RunLengths => !IsWholeRun ? [] : Enumerable.Range(_outline.ShortestRun, _outline.LongestRun - _outline.ShortestRun + 1);

    /// <summary>Number of characters before what calls the rule: the start of the token, or its anchor.</summary>
    public int BeforeAnchor => _beforeAnchor ??= _outline.HeadLength > 0 || _outline.LongestRun >= 0 ? 0 : Parts.Take(AnchorPart).Sum(part => part.Longest);

    /// <summary>Most characters that a token of this shape has.</summary>
    public int Longest => _outline.Longest;

    private ShapePart[] Parts => field ??= ShapePart.ReadAll(_text);

    private int AnchorPart
    {
        get
        {
            var (best, least) = (-1, double.PositiveInfinity);
            for (var i = 0; i < Parts.Length; i++)
            {
                var literal = Parts[i].Literal;
                if (literal.Length >= ShortestAnchor && Fragment.Of(new Literal(literal, IgnoresCase: false)).PartOfText is var part && (part < least || (part <= least && literal.Length > Parts[best].Literal.Length)))
                    (best, least) = (i, part);
                if (Parts[i].Shortest != Parts[i].Longest)
                    break;
            }

            return best >= 0 ? best : throw new FormatException($"The shape {_text} has no literal to look for.");
        }
    }

    /// <summary>Whether all that a random source made are hexadecimal digits.</summary>
    public bool IsHex => Array.TrueForAll(Parts, part => part.Literal.Length > 0 || part.IsHex);

    /// <summary>Matches the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Length of the token; 0 where there is none.</returns>
    public int MatchStart(ReadOnlySpan<byte> text)
    {
        var length = 0;
        foreach (var part in Parts)
        {
            var matched = part.MatchStart(text[length..]);
            if (matched < 0)
                return 0;
            length += matched;
        }

        // A run that goes on is longer than it may be.
        return length < text.Length && Parts[^1].MayGoOn(text[length]) ? 0 : length;
    }

    /// <summary>The characters of a token that are no literals, which a random source made; without those that are hexadecimal, if others are left.</summary>
    /// <param name="token">A token of this shape.</param>
    public byte[] RandomPart(ReadOnlySpan<byte> token)
    {
        var (random, digits) = (new List<byte>(token.Length), new List<byte>());
        foreach (var part in Parts)
        {
            var length = part.MatchStart(token);
            if (part.Literal.Length == 0)
                (part.IsHex ? digits : random).AddRange(token[..length]);
            token = token[length..];
        }

        return random.Count > 0 ? [.. random] : [.. digits];
    }

    /// <summary>Draws a token.</summary>
    public string Draw(Random random) => string.Concat(Parts.Select(part => part.Draw(random)));
}
