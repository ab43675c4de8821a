namespace SecretGuard.Detection;

/// <summary>What was seen in some zones of a version: what has its anchor in one of them is known from there, all else from another version.</summary>
/// <param name="length">Bytes of the version.</param>
/// <param name="zones">The zones.</param>
/// <param name="sighting">What was seen in them.</param>
internal sealed class Seen(int length, List<(int Start, int End)> zones, Sighting sighting)
{
    /// <summary>Puts what was seen in a larger zone in place of what was seen in those that it holds.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="other">What was seen in and around it.</param>
    /// <param name="offset">From where its places count.</param>
    public void Replace((int Start, int End) zone, Sighting other, int offset)
    {
        zones.Add(zone);
        sighting.Remove(place => IsIn(zone, place));
        sighting.Add(other, offset, place => IsIn(zone, place));
    }

    /// <summary>Puts what was seen and what is known from another version together.</summary>
    /// <param name="known">What is known.</param>
    public VersionScan Join(Sighting known)
    {
        zones.Sort();
        var parts = ChangedPlaces.Widen(zones, reach: 0, length);
        sighting.Add(known, 0, place => !IsInAny(parts, place));
        return new VersionScan(length, sighting);
    }

    private bool IsInAny(List<(int Start, int End)> parts, int place)
    {
        var part = parts.BinarySearch((place, int.MaxValue));
        part = part < 0 ? ~part - 1 : part;
        return part >= 0 && IsIn(parts[part], place);
    }

    // A zone up to the end of the content holds what begins there, too.
    private bool IsIn((int Start, int End) zone, int place) => place >= zone.Start && (place < zone.End || zone.End == length);
}
