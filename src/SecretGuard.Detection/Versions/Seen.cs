using System.Runtime.InteropServices;
using SecretGuard.Detection.Candidates;

namespace SecretGuard.Detection.Versions;

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
    /// <param name="known">What is known, by anchor.</param>
    public VersionScan Join(Sighting known)
    {
        zones.Sort();
        sighting.Sort();
        var parts = CollectionsMarshal.AsSpan(ChangedPlaces.Widen(zones, reach: 0, length));
        return new VersionScan(length, Join(parts, known.Candidates, sighting.Candidates), Join(parts, known.Anchors, sighting.Anchors));
    }

    private T[] Join<T>(ReadOnlySpan<(int Start, int End)> parts, List<T> known, List<T> seen)
        where T : IPlaced<T>
    {
        var all = new T[known.Count + seen.Count];
        var (count, part, next) = (0, 0, 0);
        foreach (var placed in known)
        {
            while (part < parts.Length && placed.Anchor >= parts[part].Start && !IsIn(parts[part], placed.Anchor))
                part++;
            if (part < parts.Length && placed.Anchor >= parts[part].Start)
                continue;
            while (next < seen.Count && seen[next].Anchor <= placed.Anchor)
                all[count++] = seen[next++];
            all[count++] = placed;
        }

        seen.CopyTo(next, all, count, seen.Count - next);
        Array.Resize(ref all, count + seen.Count - next);
        return all;
    }

    // A zone up to the end of the content holds what begins there, too.
    private bool IsIn((int Start, int End) zone, int place) => place >= zone.Start && (place < zone.End || zone.End == length);
}
