using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>One secret wherever it was found, by the place that is shown first.</summary>
/// <param name="First">Where it is shown.</param>
/// <param name="Others">Where else it stands.</param>
internal sealed record UrgentFindings(ScannedFinding First, IReadOnlyList<ScannedFinding> Others)
{
    /// <summary>The secrets among some findings, the most urgent one first.</summary>
    public static IEnumerable<UrgentFindings> Of(IEnumerable<ScannedFinding> findings) => findings
        .GroupBy(finding => finding.Fingerprint)
        .Select(secret => new UrgentFindings(secret.First(), [.. secret.Skip(1)]))
        .OrderByDescending(secret => secret.First.Finding.Severity)
        .ThenByDescending(secret => secret.First.Finding.Confidence);
}
