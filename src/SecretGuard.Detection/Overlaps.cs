using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection;

/// <summary>Decides which of several findings that overlap is kept: the most exact one says what the others only guess.</summary>
internal static class Overlaps
{
    /// <summary>
    /// Number of times that a finding may depend on one that it overlaps: one of a less exact rule, on one of a more exact
    /// rule, and that on one more exact still.
    /// </summary>
    public const int LongestChain = (int)Exactness.Known;

    /// <summary>
    /// Leaves out findings that overlap a more exact one. Of equally exact ones that begin together, the longest is kept, of
    /// those the likeliest; of known values and of generic ones, also where they overlap.
    /// </summary>
    /// <param name="findings">The findings, by place.</param>
    public static IReadOnlyList<Finding> Resolve(IReadOnlyList<Finding> findings)
    {
        if (findings.Count < 2)
            return findings;

        findings = WithoutPlacesOfPairs(findings);
        var kept = new List<Finding>();
        foreach (var exactness in Enum.GetValues<Exactness>().Reverse())
        {
            var exacter = new RangeSet(kept.SelectMany(finding => finding.Parts));
            var equal = findings.Where(finding => finding.Rule.Exactness == exactness);
            kept.AddRange((exactness is Exactness.Known or Exactness.Generic ? LongestOf([.. equal]) : equal)
                .Where(finding => !exacter.Overlaps(finding.Range))
                .GroupBy(finding => (finding.Range.Start, exactness == Exactness.Somewhere ? finding.Rule : null))
                .Select(together => together.MaxBy(finding => (finding.Range.Length, finding.Probability))!));
        }

        return [.. kept.OrderBy(finding => finding.Range.Start)];
    }

    // A place that is for secrets says less than the ID that belongs to the value there: `docker login -u ID -p SECRET`.
    private static IReadOnlyList<Finding> WithoutPlacesOfPairs(IReadOnlyList<Finding> findings)
    {
        var pairs = new RangeSet(findings.Where(finding => finding.Parts.Count > 1).Select(finding => finding.Range));
        return [.. findings.Where(finding => finding.Rule.Exactness != Exactness.Place || !pairs.Overlaps(finding.Range))];
    }

    // A known value may be found encoded and decoded at the same place, and one value may be a part of another: the longest
    // one says it all. Whether that is kept itself does not matter, so nothing depends on more than its neighbours.
    private static IEnumerable<Finding> LongestOf(Finding[] findings)
    {
        var longest = findings.Select(finding => finding.Range.Length).DefaultIfEmpty().Max();
        var first = 0;
        foreach (var finding in findings)
        {
            while (findings[first].Range.Start + longest <= finding.Range.Start)
                first++;
            var neighbours = findings.Skip(first).TakeWhile(other => other.Range.Start < finding.Range.End);
            if (!neighbours.Any(other => other.Range.Overlaps(finding.Range) && IsPreferred(other.Range, finding.Range)))
                yield return finding;
        }
    }

    private static bool IsPreferred(ByteRange range, ByteRange other) =>
        range.Length > other.Length || (range.Length == other.Length && range.Start < other.Start);
}
