using SecretGuard.Detection;

namespace SecretGuard.Git;

/// <summary>A source of which many contents are versions of each other, so that it is faster to scan them together.</summary>
public interface IVersionedSource : IContentSource
{
    /// <summary>
    /// Scans those of some contents that are stored as differences from each other. The others are left out, and so are those
    /// that were not enumerated since the last time.
    /// </summary>
    /// <param name="ids">Names of the contents' objects.</param>
    /// <param name="detector">Finds the findings.</param>
    /// <param name="jobs">Contents that are scanned at the same time.</param>
    /// <param name="scanned">Takes the name of an object and what its scan gave; called on any thread.</param>
    /// <param name="cancellation">Stops between two contents.</param>
    /// <exception cref="OperationCanceledException">The scan was stopped.</exception>
    void ScanRelated(IEnumerable<string> ids, Detector detector, int jobs, Action<string, ContentScan> scanned, CancellationToken cancellation);
}
