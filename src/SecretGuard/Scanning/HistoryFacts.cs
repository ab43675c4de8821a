namespace SecretGuard.Scanning;

/// <summary>What of a history was gone through.</summary>
/// <param name="Refs">Number of refs.</param>
/// <param name="Objects">Number of objects of all kinds, reachable or not.</param>
internal sealed record HistoryFacts(long Refs, long Objects);
