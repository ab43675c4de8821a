namespace SecretGuard.Reports;

/// <summary>One secret wherever it was found, by the place that is shown first.</summary>
/// <param name="First">Where it is shown.</param>
/// <param name="Others">Where else it stands.</param>
internal sealed record UrgentFindings(FindingText First, IReadOnlyList<FindingText> Others)
{
    /// <summary>The secrets among some findings, the most urgent one first.</summary>
    public static IEnumerable<UrgentFindings> Of(IEnumerable<FindingText> findings) => findings
        .GroupBy(finding => finding.Scanned.Fingerprint)
        .Select(secret => new UrgentFindings(secret.First(), [.. secret.Skip(1)]))
        .OrderByDescending(secret => secret.First.Scanned.Finding.Severity)
        .ThenByDescending(secret => secret.First.Scanned.Finding.Confidence);
}
