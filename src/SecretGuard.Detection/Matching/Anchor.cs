using System.Text;
using SecretGuard.Detection.Candidates;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// What a rule is called for: some literals, heads of tokens, a run of an exact length, every value that looks random, or every
/// line.
/// </summary>
public sealed class Anchor
{
    /// <summary>Bytes of a text at most: where one begins, it is known to be new or not from what stands close to it.</summary>
    internal const int LongestText = ContextAnchor.ShortReach;

    private Anchor(IReadOnlyList<Literal> literals) => Literals = literals;

    /// <summary>Literals, any of which calls the rule.</summary>
    internal IReadOnlyList<Literal> Literals { get; }

    /// <summary>Heads of tokens, any of which calls the rule.</summary>
    internal IReadOnlyList<TokenHead> Heads { get; private init; } = [];

    /// <summary>Lengths of maximal runs of <see cref="Alphabet.Values"/> that call the rule.</summary>
    internal IReadOnlyList<int> ValueLengths { get; private init; } = [];

    /// <summary>Length of the maximal run of base64 characters that calls the rule; 0 where none does.</summary>
    internal int RunLength { get; private init; }

    /// <summary>Names beside a value that looks random which call the rule, empty for any name; null where values don't.</summary>
    internal IReadOnlyList<string>? ValueNames { get; private init; }

    /// <summary>Texts, any of which calls the rule.</summary>
    internal IReadOnlyList<byte[]> Texts { get; private init; } = [];

    /// <summary>The rule is called for every line, at its start and behind each thing that it found in it.</summary>
    public static Anchor Line { get; } = new([]) { IsLine = true };

    /// <summary>Whether every line calls the rule.</summary>
    internal bool IsLine { get; private init; }

    /// <summary>The rule is called wherever one of the literals stands.</summary>
    /// <param name="literals">Literals of ASCII characters, two at least.</param>
    public static Anchor Literal(params IReadOnlyList<string> literals) =>
        new([.. literals.Select(literal => new Literal(Encoding.ASCII.GetBytes(literal), IgnoresCase: false))]);

    /// <summary>The rule is called wherever a token begins with one of some heads.</summary>
    /// <param name="heads">Literals of at least three characters; the token goes on as a run of <see cref="Alphabet.Values"/>, of sixteen with them at least.</param>
    public static Anchor Head(params IReadOnlyList<string> heads) =>
        Token([.. heads.Select(head => new TokenHead(Encoding.ASCII.GetBytes(head), RunStart: 0))], [], []);

    /// <summary>The rule is called wherever a token begins with one of some heads, is as long as a whole run, or holds one of some literals.</summary>
    /// <param name="heads">Heads of tokens.</param>
    /// <param name="valueLengths">Lengths of runs of <see cref="Alphabet.Values"/>.</param>
    /// <param name="literals">Literals of ASCII characters, two at least.</param>
    internal static Anchor Token(IReadOnlyList<TokenHead> heads, IReadOnlyList<int> valueLengths, IReadOnlyList<string> literals) =>
        new(literals.Count == 0 ? [] : Literal(literals).Literals) { Heads = heads, ValueLengths = valueLengths };

    /// <summary>The rule is called wherever one of the words stands, in whatever case.</summary>
    /// <param name="words">Words of ASCII characters, two at least.</param>
    public static Anchor Words(params IReadOnlyList<string> words) =>
        new([.. words.Select(word => new Literal(Encoding.ASCII.GetBytes(word.ToLowerInvariant()), IgnoresCase: true))]);

    /// <summary>The rule is called for every value that looks random and stands beside one of some names.</summary>
    /// <param name="names">Words in lower case with a space between them; none: any name that may be that of a secret.</param>
    public static Anchor NamedValue(params IReadOnlyList<string> names) => new([]) { ValueNames = names };

    /// <summary>The rule is called wherever one of some texts stands. There may be thousands of them in all rules together.</summary>
    /// <param name="texts">Texts of 8 to 64 bytes.</param>
    /// <exception cref="ArgumentException">One is longer.</exception>
    public static Anchor AnyOf(IReadOnlyList<byte[]> texts) => texts.All(text => text.Length <= LongestText)
        ? new([]) { Texts = texts }
        : throw new ArgumentException($"Texts have at most {LongestText} bytes.", nameof(texts));

    /// <summary>The rule is called for every maximal run of exactly so many base64 characters.</summary>
    /// <param name="length">Their number, <see cref="Decoding.Base64Decoder.ShortestRun"/> at least.</param>
    public static Anchor Base64Run(int length) => new([]) { RunLength = length };
}
