using SecretGuard.Reports;

namespace SecretGuard.Scanning;

/// <summary>One of several repositories, and what came of it.</summary>
/// <param name="name">What reports call it: the path that a list or a search gave.</param>
/// <param name="result">What its scan gave.</param>
/// <param name="provenance">Which version of it was scanned; null where nobody knows or asks.</param>
internal sealed class ScannedRepository(string name, ScanResult result, Provenance? provenance)
{
    /// <summary>What reports call it.</summary>
    public string Name => name;

    /// <summary>What its scan gave.</summary>
    public ScanResult Result => result;

    /// <summary>Which version of it was scanned; null where nobody knows or asks.</summary>
    public Provenance? Provenance => provenance;
}
