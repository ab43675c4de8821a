namespace SecretGuard.Detection;

/// <summary>A candidate, and where it stands in a version that it need not have been found in.</summary>
/// <param name="Candidate">The candidate; several versions share it.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Anchor">The place that it was found from.</param>
internal readonly record struct PlacedCandidate(Candidate Candidate, int Start, int Anchor) : IPlaced<PlacedCandidate>
{
    /// <inheritdoc/>
    public PlacedCandidate Moved(int offset) => this with { Start = Start + offset, Anchor = Anchor + offset };
}
