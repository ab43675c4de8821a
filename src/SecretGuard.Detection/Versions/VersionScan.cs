using SecretGuard.Detection.Candidates;

namespace SecretGuard.Detection.Versions;

/// <summary>What is known of a version of a content: enough to tell what another version has that differs from it in some places only.</summary>
public sealed class VersionScan
{
    internal VersionScan(int length, Sighting sighting)
    {
        Length = length;
        Candidates = ByAnchor(sighting.Candidates);
        Anchors = ByAnchor(sighting.Anchors);

        // What belongs together adds to the scores; the candidates are to stay as they are for other versions.
        Findings = sighting.Candidates.Exists(placed => placed.Candidate.MayBeFound)
            ? Detector.ToFindings(CandidateFinder.InOrder(sighting.Candidates.Select(placed => placed.Candidate.At(placed.Start))))
            : [];
    }

    /// <summary>The findings, by place.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Bytes of the version.</summary>
    internal int Length { get; }

    /// <summary>Everything that has the shape of a credential, by the place that it was found from.</summary>
    internal PlacedCandidate[] Candidates { get; }

    /// <summary>What depends on its surroundings, by place.</summary>
    internal ContextAnchor[] Anchors { get; }

    private static T[] ByAnchor<T>(List<T> placed)
        where T : IPlaced<T>
    {
        var ordered = placed.ToArray();
        // Numbers are compared faster than a comparison is called.
        var anchors = new int[ordered.Length];
        for (var i = 0; i < anchors.Length; i++)
            anchors[i] = ordered[i].Anchor;
        Array.Sort(anchors, ordered);
        return ordered;
    }
}
