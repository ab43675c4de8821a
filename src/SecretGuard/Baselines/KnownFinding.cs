using SecretGuard.Scanning;

namespace SecretGuard.Baselines;

/// <summary>A finding that a baseline knows.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Entries">The lines that know it: one, or one for each salt where two baselines were merged.</param>
internal sealed record KnownFinding(ScannedFinding Finding, IReadOnlyList<BaselineEntry> Entries);
