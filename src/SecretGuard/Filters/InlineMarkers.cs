using System.Text.RegularExpressions;
using SecretGuard.Detection;
using SecretGuard.Detection.Locating;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules;
using SecretGuard.Scanning;

namespace SecretGuard.Filters;

/// <summary>
/// Accepts what a comment marks, on the secret's line or on the line above: <c>secretguard:allow</c>, with the id of a rule
/// and a reason where one likes, and the marks of other scanners that mean a secret and nothing else.
/// </summary>
/// <param name="rules">All rules that a mark may name.</param>
internal sealed partial class InlineMarkers(IReadOnlyList<Rule> rules) : IFindingFilter
{
    // With one of these each mark begins; in UTF-16 there are zeros between its characters.
    private static readonly LiteralSearch Beginnings = new(["secretguard:allow", "gitleaks:allow", "trufflehog:ignore", "pragma:", "ggignore", "nosecret", "noqa", "kics-scan"]);

    /// <inheritdoc/>
    public string? ReasonToAllow(ScannedFinding finding) => Find(finding.Located)?.Reason;

    /// <summary>Whether there may be a mark beside a finding.</summary>
    /// <param name="content">The content.</param>
    /// <param name="finding">The finding, its place counted in the content.</param>
    public static bool MayStandBeside(ReadOnlySpan<byte> content, Finding finding)
    {
        var around = Surroundings.Of(content, finding);
        return MayStandIn(content[around.Before]) || MayStandIn(content[around.After]) || MayStandIn(content[around.LineAbove]);
    }

    /// <summary>The mark of a finding; null where it has none. May be asked on any thread.</summary>
    public InlineMark? Find(LocatedFinding finding)
    {
        var (excerpt, start, end) = (finding.Excerpt, finding.Start.Line, finding.End.Line);
        return Mark(excerpt.Before, start)
            ?? Mark(excerpt.After, end)
            ?? (StandsAlone(excerpt.LineAbove) ? Mark(excerpt.LineAbove, start - 1) : null);

        InlineMark? Mark(string text, long line) => ReasonIn(text, finding) is { } reason ? new(reason, line) : null;
    }

    private static bool MayStandIn(ReadOnlySpan<byte> text) => text.Contains((byte)0) || Beginnings.PlacesIn(text).Count > 0;

    private string? ReasonIn(string text, LocatedFinding finding)
    {
        foreach (Match mark in Own().Matches(text))
        {
            var words = mark.Groups["words"].Value.Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
            var namesRule = rules.Any(rule => rule.Id == words[0]);
            if (namesRule && words[0] != finding.Finding.Rule.Id)
                continue;
            var reason = namesRule ? string.Concat(words.Skip(1)) : string.Join(' ', words);
            return reason.Length > 0 ? $"marked beside it: {reason}" : "marked beside it";
        }

        return Others().IsMatch(text) ? $"marked beside it: {Others().Match(text).Value}" : null;
    }

    // A mark behind a value on the line above belongs to that value: before one for the line below stands no word, or the
    // line is a comment from its start.
    private static bool StandsAlone(string line) => Comment().IsMatch(line) || NoWordBeforeMark().IsMatch(line);

    [GeneratedRegex(@"\bsecretguard:allow\b(?<words>[^\r\n""'<>*#]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:gitleaks:allow|trufflehog:ignore|pragma:\s*(?:allow|white)list[ -](?:nextline[ -])?secret|ggignore|nosecret|noqa:?\s*secret|kics-scan ignore-line secret)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"^\s*(?:#|//|--|;|%|/\*|\*|<!--|'|""""""|@?rem\b|@?::|dnl\b|\{[-#!%/]|\(\*|<[#%]|!)", RegexOptions.IgnoreCase)]
    private static partial Regex Comment();

    // Also Vim's comments, which begin with a quote that nothing closes.
    [GeneratedRegex(@"^(?:[^\w""'`]*|\s*""\s+(?=[^""]*$))(?:secretguard:allow|gitleaks:allow|pragma:)", RegexOptions.IgnoreCase)]
    private static partial Regex NoWordBeforeMark();
}
