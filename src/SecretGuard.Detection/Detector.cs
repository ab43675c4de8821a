using SecretGuard.Detection.Candidates;
using SecretGuard.Detection.Rules;
using SecretGuard.Detection.Rules.Aws;

namespace SecretGuard.Detection;

/// <summary>
/// Turns bytes into findings. A finding depends on no byte further away from it than <see cref="Reach"/>, whatever else
/// the content holds, so a part of a content gives the same findings as the whole.
/// </summary>
public sealed class Detector
{
    /// <summary>Log-odds from which a candidate is a finding: more likely a credential than not.</summary>
    internal const double Threshold = 0;

    /// <summary>Makes a detector.</summary>
    /// <param name="rules">What to look for.</param>
    public Detector(IReadOnlyList<Rule> rules)
        : this(rules, () => [])
    {
    }

    /// <summary>Makes a detector that looks for known values besides.</summary>
    /// <param name="rules">What to look for.</param>
    /// <param name="known">Gives the known values. Asked for when all else is prepared, since they may be read at the same time.</param>
    public Detector(IReadOnlyList<Rule> rules, Func<IReadOnlyList<Rule>> known)
    {
        Finder = new CandidateFinder(rules, new Lazy<IReadOnlyList<Rule>>(known));
        Reach = ((2 + Overlaps.LongestChain) * Finder.FarReach / 2) + AwsCredentials.Reach;
    }

    /// <summary>Bytes around a finding that it may depend on.</summary>
    public int Reach { get; }

    /// <summary>Finds what may be a credential.</summary>
    internal CandidateFinder Finder { get; }

    /// <summary>Makes ready what all detectors for <see cref="RuleSet.All"/> share.</summary>
    public static void Prepare() => _ = RuleIndex.Of(RuleSet.All);

    /// <summary>Finds the credentials in a content.</summary>
    /// <param name="content">The content.</param>
    /// <returns>The findings, by place.</returns>
    public IReadOnlyList<Finding> Scan(ReadOnlySpan<byte> content)
    {
        var candidates = Finder.Find(content, withRejected: false);
        return candidates.Count == 0 ? [] : ToFindings(candidates);
    }

    /// <summary>Says of everything with the shape of a credential why it is one or not.</summary>
    /// <param name="content">The content.</param>
    /// <returns>Findings and what is none, with the evidence of each, by place.</returns>
    public IReadOnlyList<Explanation> Explain(ReadOnlySpan<byte> content)
    {
        var candidates = Finder.Find(content, withRejected: true);
        var findings = ToFindings(candidates).SelectMany(finding => finding.Parts, (finding, part) => (finding, part)).ToLookup(pair => pair.part, pair => pair.finding);
        return [.. candidates.Select(candidate => new Explanation(candidate.ToFinding(), findings[candidate.Range].FirstOrDefault()))];
    }

    /// <summary>Decides which candidates are findings.</summary>
    /// <param name="candidates">All candidates of a content, by place. What belongs together adds to their scores.</param>
    internal static IReadOnlyList<Finding> ToFindings(List<Candidate> candidates)
    {
        var known = new RangeSet(candidates.Where(candidate => candidate.Score.IsRejected && candidate.Rule.Exactness == Exactness.Shape).Select(candidate => candidate.Range));
        return Overlaps.Resolve([.. candidates
            .Where(candidate => !AwsCredentials.IsPart(candidate) && candidate.Score.LogOdds >= Threshold)
            .Select(candidate => candidate.ToFinding())
            .Concat(AwsCredentials.Combine(candidates, Threshold))
            .Where(finding => finding.Rule.Exactness is Exactness.Known or Exactness.Shape or Exactness.Somewhere || !known.Overlaps(finding.Range))
            .OrderBy(finding => finding.Range.Start)]);
    }
}
