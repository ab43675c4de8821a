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

    /// <summary>What its scan gave, everything in it said to be of this repository.</summary>
    public ScanResult Named() => result with
    {
        Findings = [.. result.Findings.Select(Of)],
        Known = [.. result.Known.Select(known => known with { Finding = Of(known.Finding) })],
        Allowed = [.. result.Allowed.Select(allowed => allowed with { Finding = Of(allowed.Finding) })],
        Skipped = [.. result.Skipped.Select(skipped => skipped with { Repository = name })],
        Notes = [.. result.Notes.Select(note => $"{name}: {note}")],
    };

    private ScannedFinding Of(ScannedFinding finding) => finding with { Repository = this };
}
