namespace SecretGuard.Detection;

/// <summary>What is known of a version of a content: enough to tell what another version has that differs from it in some places only.</summary>
public sealed class VersionScan
{
    private readonly Lazy<IReadOnlyList<Finding>> _findings;

    internal VersionScan(int length, IReadOnlyList<Candidate> candidates, IReadOnlyList<int> farAnchors)
    {
        (Length, Candidates, FarAnchors) = (length, candidates, farAnchors);

        // What belongs together adds to the scores; the candidates are to stay as they are for the next version.
        _findings = new(() => Detector.ToFindings([.. candidates.Select(candidate => candidate.At(candidate.Range.Start))]));
    }

    /// <summary>The findings, by place.</summary>
    public IReadOnlyList<Finding> Findings => Candidates.Count == 0 ? [] : _findings.Value;

    /// <summary>Bytes of the version.</summary>
    internal int Length { get; }

    /// <summary>Everything that has the shape of a credential, by place.</summary>
    internal IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Where anchors stand of rules that see far.</summary>
    internal IReadOnlyList<int> FarAnchors { get; }
}
