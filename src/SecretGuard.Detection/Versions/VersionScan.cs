using SecretGuard.Detection.Candidates;

namespace SecretGuard.Detection.Versions;

/// <summary>What is known of a version of a content: enough to tell what another version has that differs from it in some places only.</summary>
public sealed class VersionScan
{
    /// <summary>Keeps what is known.</summary>
    /// <param name="length">Bytes of the version.</param>
    /// <param name="candidates">Everything that has the shape of a credential, by anchor.</param>
    /// <param name="anchors">What depends on its surroundings, by anchor.</param>
    internal VersionScan(int length, PlacedCandidate[] candidates, ContextAnchor[] anchors)
    {
        (Length, Candidates, Anchors) = (length, candidates, anchors);

        // What belongs together adds to the scores; the candidates are to stay as they are for other versions.
        Findings = Array.Exists(candidates, placed => placed.Candidate.MayBeFound)
            ? Detector.ToFindings(CandidateFinder.InOrder(candidates.Select(placed => placed.Candidate.At(placed.Start))))
            : [];
    }

    /// <summary>The findings, by place.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Bytes of the version.</summary>
    internal int Length { get; }

    /// <summary>Everything that has the shape of a credential, by anchor.</summary>
    internal PlacedCandidate[] Candidates { get; }

    /// <summary>What depends on its surroundings, by anchor.</summary>
    internal ContextAnchor[] Anchors { get; }
}
