namespace SecretGuard.Scanning;

/// <summary>A finding that somebody accepted.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Who says so and why.</param>
internal sealed record AllowedFinding(ScannedFinding Finding, string Reason)
{
    /// <summary>Whether a mark in the file itself accepts it.</summary>
    public bool IsMarkedInSource { get; init; }
}
