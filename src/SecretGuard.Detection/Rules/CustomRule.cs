using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules;

/// <summary>
/// A rule of somebody's own, said by a regular expression. It is called by its keywords and takes the match that holds the
/// keyword, or else the nearest one; without keywords it is tried on every line that is not too long.
/// </summary>
public sealed class CustomRule : Rule
{
    /// <summary>Bytes of the longest line on which a rule without keywords is tried.</summary>
    public const int LongestLine = 4096;

    // Seen around a keyword at least.
    private const int ShortestReach = 512;

    // A private key of 4,096 bits, or a signed token.
    private const int LongestReach = 4096;

    // UTF-8 takes so many for one UTF-16 code unit at most.
    private const int LongestCharacter = 3;

    // In one window; more are a table of something.
    private const int MostMatches = 100;

    // Somebody who writes an expression means what it matches.
    private const double Weight = 5;

    private readonly byte[][] _keywords;
    private readonly Lazy<Regex> _regex;

    /// <summary>Makes a rule.</summary>
    /// <param name="regex">What it finds: an expression that <see cref="Options"/> can match.</param>
    /// <param name="keywords">ASCII literals of two characters at least, any of which calls it in whatever case; none: every line is tried.</param>
    /// <param name="longest">Characters of the longest match; null where there is no bound.</param>
    public CustomRule(string regex, IReadOnlyList<string> keywords, int? longest)
    {
        // To make it takes up to some milliseconds. A hook has them only where a keyword stands.
        _regex = new Lazy<Regex>(() => new Regex(regex, Options));
        _keywords = [.. keywords.Select(Encoding.ASCII.GetBytes)];
        Anchor = keywords.Count > 0 ? Anchor.Words([.. keywords]) : Anchor.Line;
        Reach = keywords.Count > 0 ? ReachOf(longest) : new Reach(LongestLine + 1, LongestLine + 1);
    }

    /// <summary>How an expression is matched: in linear time, <c>^</c> and <c>$</c> at the edges of lines.</summary>
    public static RegexOptions Options => RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>The group that holds the secret, 0 for the whole match; null for the first group that has something, else the whole match.</summary>
    public int? SecretGroup { get; init; }

    /// <summary>Bits of entropy that each character of a secret has at least.</summary>
    public double MinEntropy { get; init; }

    /// <summary>Whether its findings count in some paths only.</summary>
    public bool IsOfSomePaths { get; init; }

    /// <inheritdoc/>
    public override Exactness Exactness => IsOfSomePaths ? Exactness.Somewhere : Exactness.Named;

    /// <inheritdoc/>
    public override Anchor Anchor { get; }

    /// <inheritdoc/>
    public override Reach Reach { get; }

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        if (RepeatsItself(window))
            return default;

        var (start, end) = _keywords.Length > 0 ? (StartOf(window), window.Text.Length) : LineOf(window);
        var bytes = window.Text[start..end];
        Span<char> buffer = stackalloc char[bytes.Length];
        var text = buffer[..Utf8Text.Decode(bytes, buffer)];
        var from = _keywords.Length == 0 ? Utf8Text.CountOf(bytes[..Math.Min(bytes.Length, window.Anchor - start)]) : IsCutBefore(window) ? 1 : 0;

        // Without a string for the many windows that have no match.
        return _regex.Value.IsMatch(text, from) ? Nearest(new string(text), from, window, start..end, score) : default;
    }

    // The match that holds the keyword or is next to it, if there is one to which nothing is to be objected.
    private Range Nearest(string text, int from, in Window window, Range shown, Score score)
    {
        var start = shown.Start.Value;
        var bytes = window.Text[shown];
        var (best, bestGap, objection) = (default(Range), int.MaxValue, (string?)null);
        var matches = 0;
        var match = _regex.Value.Match(text, from);
        if (!match.Success)
        {
            score.Add(Weight, "it matches the expression of a rule of your own");
            return WhereAsked(text, from, bytes, start);
        }

        for (; match.Success && matches < MostMatches; match = _regex.Value.Match(text, from))
        {
            // What ends one match, a quote or a space, may begin the next.
            var (value, secret) = (SecretOf(match), Place(SecretOf(match), bytes, start));
            from = Math.Max(value.Index + value.Length, match.Index + 1);
            matches++;

            // What goes on behind the edge of the window might be something else.
            if (secret.Start.Equals(secret.End) || (_keywords.Length > 0 && IsCutBehind(window) && secret.End.Value == window.Text.Length))
                continue;

            var place = Place(match, bytes, start);
            if (IsCalledBefore(place, window))
                return default;

            var against = Objection(value.ValueSpan);
            var gap = GapToAnchor(place, window) + (against is null ? 0 : window.Text.Length);
            if (gap < bestGap)
                (best, bestGap, objection) = (secret, gap, against);
            if (against is null && place.End.Value > window.Anchor)
                break;
        }

        if (bestGap == int.MaxValue)
            return default;
        score.Add(Weight, "it matches the expression of a rule of your own");
        if (objection is not null)
            score.Reject(objection);
        return best;
    }

    private static Reach ReachOf(int? longest)
    {
        var bytes = (int)Math.Clamp((long)LongestCharacter * (longest ?? LongestReach), ShortestReach, LongestReach);
        return new Reach(longest is null ? ShortestReach : bytes, bytes);
    }

    // A keyword that overlaps itself, as "--" does in a ruler, calls once.
    private bool RepeatsItself(in Window window)
    {
        foreach (var keyword in _keywords)
        {
            if (keyword.Length != window.AnchorLength)
                continue;
            for (var shift = 1; shift < keyword.Length && shift <= window.Anchor; shift++)
            {
                if (Ascii.EqualsIgnoreCase(window.Text.Slice(window.Anchor - shift, keyword.Length), keyword))
                    return true;
            }
        }

        return false;
    }

    // Of several keywords in a match the first one calls, or a text full of keywords would give as many findings.
    private bool IsCalledBefore(Range match, in Window window)
    {
        if (match.Start.Value >= window.Anchor || match.End.Value <= window.Anchor)
            return false;

        var before = window.Text[match.Start.Value..window.Anchor];
        foreach (var keyword in _keywords)
        {
            for (var start = 0; start <= before.Length - keyword.Length; start++)
            {
                if (Ascii.EqualsIgnoreCase(before.Slice(start, keyword.Length), keyword))
                    return true;
            }
        }

        return false;
    }

    // A cut goes through a character or before one, which then says whether a line or a word begins behind it.
    private int StartOf(in Window window)
    {
        var start = 0;
        while (IsCutBefore(window) && start < LongestCharacter && (window.Text[start] & 0xC0) == 0x80)
            start++;
        return start;
    }

    // Whether a line is too long can be told from any place in it, so the same lines are tried however a text is cut.
    private static (int Start, int End) LineOf(in Window window)
    {
        var start = window.Anchor - TextLine.Before(window.Text[..window.Anchor]).Length;
        var length = window.Text[window.Anchor..].IndexOf((byte)'\n');
        var end = length < 0 ? window.Text.Length : window.Anchor + length;
        if (end - start > LongestLine)
            return default;
        return (start, end > start && window.Text[end - 1] == '\r' ? end - 1 : end);
    }

    private Capture SecretOf(Match match) => SecretGroup is { } group
        ? match.Groups[group]
        : match.Groups.Values.Skip(1).FirstOrDefault(group => group.Length > 0) ?? match;

    private string? Objection(ReadOnlySpan<char> secret)
    {
        var entropy = MinEntropy > 0 ? Entropy(secret) : 0;
        return entropy >= MinEntropy ? null
            : string.Create(CultureInfo.InvariantCulture, $"its entropy is {entropy:0.00} bits per character, and the rule wants {MinEntropy}");
    }

    // Shannon's, of the characters as the secret has them.
    private static double Entropy(ReadOnlySpan<char> secret)
    {
        var counts = new Dictionary<char, int>();
        foreach (var character in secret)
            counts[character] = counts.GetValueOrDefault(character) + 1;

        double length = secret.Length;
        return counts.Values.Sum(count => count / length * Math.Log2(length / count));
    }

    // The engine sometimes knows that there is a match and not where (seen with loops in loops in .NET 10): the shortest beginning
    // that has one, and the shortest end of that.
    private Range WhereAsked(string text, int from, ReadOnlySpan<byte> bytes, int start)
    {
        var (least, most) = (from, text.Length);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = _regex.Value.IsMatch(text.AsSpan(0, middle), Math.Min(from, middle)) ? (least, middle) : (middle + 1, most);
        }

        var (first, last) = (from, most);
        while (first < last)
        {
            var middle = (first + last + 1) / 2;
            (first, last) = _regex.Value.IsMatch(text.AsSpan(middle, most - middle)) ? (middle, last) : (first, middle - 1);
        }

        return Place(first, most, bytes, start);
    }

    private static Range Place(Capture capture, ReadOnlySpan<byte> bytes, int start) => Place(capture.Index, capture.Index + capture.Length, bytes, start);

    private static Range Place(int from, int to, ReadOnlySpan<byte> bytes, int start) =>
        (start + Utf8Text.OffsetOf(bytes, from))..(start + Utf8Text.OffsetOf(bytes, to));

    private static int GapToAnchor(Range place, in Window window) =>
        Math.Max(0, Math.Max(place.Start.Value - window.Anchor - window.AnchorLength, window.Anchor - place.End.Value));
}
