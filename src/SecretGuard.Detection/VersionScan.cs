namespace SecretGuard.Detection;

/// <summary>What is known of a version of a content: enough to tell what another version has that differs from it in some places only.</summary>
public sealed class VersionScan
{
    internal VersionScan(int length, PlacedCandidate[] candidates, int[] farAnchors)
    {
        (Length, Candidates, FarAnchors) = (length, candidates, farAnchors);

        // What belongs together adds to the scores; the candidates are to stay as they are for other versions.
        Findings = Array.Exists(candidates, placed => placed.Candidate.MayBeFound)
            ? Detector.ToFindings([.. candidates.Select(placed => placed.Candidate.At(placed.Start))])
            : [];
    }

    /// <summary>The findings, by place.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Bytes of the version.</summary>
    internal int Length { get; }

    /// <summary>Everything that has the shape of a credential, by place.</summary>
    internal PlacedCandidate[] Candidates { get; }

    /// <summary>Where anchors stand of rules that see far, in order.</summary>
    internal int[] FarAnchors { get; }
}
