using SecretGuard.Filters;

namespace SecretGuard.Scanning;

/// <summary>A finding that somebody accepted.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Who says so and why.</param>
internal sealed record AllowedFinding(ScannedFinding Finding, string Reason)
{
    /// <summary>The comment that accepts it; null where something else does.</summary>
    public InlineMark? Mark { get; init; }
}
