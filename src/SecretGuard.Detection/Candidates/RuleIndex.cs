using System.Runtime.InteropServices;
using System.Text;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Candidates;

/// <summary>Which rules are asked where: some rules by what they are anchored at.</summary>
internal sealed class RuleIndex
{
    /// <summary>
    /// Bytes of a run at most that is words or values. Longer runs are data: no token begins in the middle of them, but where a
    /// hyphen or an underscore parts words.
    /// </summary>
    public const int LongestWords = 512;

    private static readonly Lazy<RuleIndex> OfAll = new(() => new RuleIndex(RuleSet.All));

    private readonly List<Rule>?[] _ofLengths = new List<Rule>?[LongestWords + 1];

    private RuleIndex(IReadOnlyList<Rule> rules)
    {
        // A hook does this at every start, so in plain loops.
        var (literals, ofLiterals, byText) = (new List<Literal>(), new List<List<Rule>>(), new Dictionary<string, List<Rule>>(StringComparer.Ordinal));
        var (ofRuns, ofNames, ofTexts, ofLines) = (new List<Rule>(), new List<Rule>(), new List<Rule>(), new List<Rule>());
        foreach (var rule in rules)
        {
            var anchor = rule.Anchor;
            foreach (var literal in anchor.Literals)
            {
                var key = (literal.IgnoresCase ? "i" : "=") + Encoding.Latin1.GetString(literal.Text);
                if (!byText.TryGetValue(key, out var ofLiteral))
                {
                    byText[key] = ofLiteral = [];
                    literals.Add(literal);
                    ofLiterals.Add(ofLiteral);
                }

                ofLiteral.Add(rule);
            }

            foreach (var length in anchor.ValueLengths)
                (_ofLengths[length] ??= []).Add(rule);
            if (anchor.RunLength > 0)
                ofRuns.Add(rule);
            if (anchor.ValueNames is not null)
                ofNames.Add(rule);
            if (anchor.Texts.Count > 0)
                ofTexts.Add(rule);
            if (anchor.IsLine)
                ofLines.Add(rule);
            FarReach = Math.Max(FarReach, FarReachOf(rule));
        }

        // Behind the literals of the rules stand those that call the decoders.
        FirstEscape = literals.Count;
        FirstJoin = FirstEscape + EscapeDecoder.Triggers.Count;
        foreach (var trigger in EscapeDecoder.Triggers)
            literals.Add(new Literal(Encoding.ASCII.GetBytes(trigger), IgnoresCase: false));
        foreach (var trigger in JoinDecoder.Triggers)
            literals.Add(new Literal(Encoding.ASCII.GetBytes(trigger), IgnoresCase: false));
        Literals = new LiteralMatcher(literals);
        OfLiteral = [.. ofLiterals];
        OfRuns = [.. ofRuns];
        OfHeads = new TokenHeads(rules);
        OfNames = new NameIndex(ofNames);
        OfTexts = [.. ofTexts];
        OfLines = [.. ofLines];
    }

    /// <summary>Finds the literals: those of the rules, then those that call the decoders of escapes, then of joined strings.</summary>
    public LiteralMatcher Literals { get; }

    /// <summary>The first literal that calls the decoder of escapes.</summary>
    public int FirstEscape { get; }

    /// <summary>The first literal that calls the decoder of joined strings.</summary>
    public int FirstJoin { get; }

    /// <summary>The rules of each literal.</summary>
    public List<Rule>[] OfLiteral { get; }

    /// <summary>Rules that are anchored at a run of base64.</summary>
    public Rule[] OfRuns { get; }

    /// <summary>Rules by the heads of their tokens.</summary>
    public TokenHeads OfHeads { get; }

    /// <summary>Rules by the names beside their values.</summary>
    public NameIndex OfNames { get; }

    /// <summary>Rules that are anchored at texts.</summary>
    public Rule[] OfTexts { get; }

    /// <summary>Rules that are asked for each line.</summary>
    public Rule[] OfLines { get; }

    /// <summary>Bytes around a candidate within which everything lies that it depends on.</summary>
    public int FarReach { get; }

    /// <summary>The index of some rules; that of the list of all that come with SecretGuard, and of no copy of it, is made once.</summary>
    public static RuleIndex Of(IReadOnlyList<Rule> rules) => rules == RuleSet.All ? OfAll.Value : new(rules);

    /// <summary>Bytes around a candidate of a rule within which everything lies that it depends on.</summary>
    public static int FarReachOf(Rule rule) => 2 * (rule.Reach.Before + rule.Reach.After + rule.Anchor.RunLength + Base64Decoder.LongestRun);

    /// <summary>The rules for runs of an exact length.</summary>
    public ReadOnlySpan<Rule> OfLength(int length) => CollectionsMarshal.AsSpan(_ofLengths[length]);
}
