namespace SecretGuard.Detection;

/// <summary>What the scan of a content gave.</summary>
/// <param name="Findings">The findings, by place.</param>
/// <param name="Bytes">Length of the content.</param>
public sealed record ContentScan(IReadOnlyList<LocatedFinding> Findings, long Bytes);
