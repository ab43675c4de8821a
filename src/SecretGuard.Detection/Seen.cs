namespace SecretGuard.Detection;

/// <summary>What was seen in some zones of a version: what begins in one of them is known from there, all else from another version.</summary>
/// <param name="length">Bytes of the version.</param>
/// <param name="capacity">Number of zones to expect.</param>
internal sealed class Seen(int length, int capacity)
{
    private readonly List<(int Start, int End)> _zones = new(capacity);
    private readonly List<PlacedCandidate> _candidates = [];
    private readonly List<int> _farAnchors = [];

    /// <summary>Adds a zone.</summary>
    /// <param name="zone">The zone; it touches no other one.</param>
    /// <param name="sighting">What was seen in and around it.</param>
    /// <param name="offset">From where its places count.</param>
    public void Add((int Start, int End) zone, Sighting sighting, int offset)
    {
        _zones.Add(zone);
        foreach (var candidate in sighting.Candidates)
        {
            if (IsIn(zone, (int)candidate.Range.Start + offset))
                _candidates.Add(new(candidate, (int)candidate.Range.Start + offset));
        }

        foreach (var anchor in sighting.FarAnchors)
        {
            if (IsIn(zone, anchor + offset))
                _farAnchors.Add(anchor + offset);
        }
    }

    /// <summary>Adds a zone in place of those that it holds or touches.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="sighting">What was seen in and around it.</param>
    /// <param name="offset">From where its places count.</param>
    public void Replace((int Start, int End) zone, Sighting sighting, int offset)
    {
        _candidates.RemoveAll(placed => IsIn(zone, placed.Start));
        _farAnchors.RemoveAll(anchor => IsIn(zone, anchor));
        Add(zone, sighting, offset);
    }

    /// <summary>Puts what was seen and what is known from another version together.</summary>
    /// <param name="known">What is known.</param>
    public VersionScan Join(Carried known)
    {
        if (_candidates.Count == 0 && known.Candidates.Count == 0 && _farAnchors.Count == 0 && known.FarAnchors.Count == 0)
            return new VersionScan(length, [], []);

        _zones.Sort();
        _candidates.AddRange(known.Candidates.Where(placed => !IsInAny(placed.Start)));
        _farAnchors.AddRange(known.FarAnchors.Where(anchor => !IsInAny(anchor)));
        _farAnchors.Sort();
        return new VersionScan(length, [.. InOrder(_candidates)], [.. _farAnchors]);
    }

    private static IEnumerable<PlacedCandidate> InOrder(List<PlacedCandidate> candidates) => candidates
        .OrderBy(placed => placed.Start)
        .ThenBy(placed => placed.Candidate.Range.Length)
        .DistinctBy(placed => (placed.Candidate.Rule, placed.Start, placed.Candidate.Range.Length));

    // The zones before the place end before it, but for the last one of them and what a larger one holds.
    private bool IsInAny(int place)
    {
        foreach (var zone in _zones)
        {
            if (zone.Start > place)
                return false;
            if (IsIn(zone, place))
                return true;
        }

        return false;
    }

    // A zone up to the end of the content holds what begins there, too.
    private bool IsIn((int Start, int End) zone, int place) => place >= zone.Start && (place < zone.End || zone.End == length);
}
