using System.Runtime.InteropServices;
using SecretGuard.Detection.Candidates;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Versions;

/// <summary>
/// Scans versions of a content that are told as what they copy from each other, and looks only at what differs. Gives exactly
/// what a scan of the whole gives: an anchor is looked at again where something changed that it depends on, and which candidates
/// are findings is decided for each version anew.
/// </summary>
/// <param name="detector">Finds the candidates.</param>
public sealed class VersionScanner(Detector detector)
{
    private readonly CandidateFinder _finder = detector.Finder;

    /// <summary>Scans the whole of a version.</summary>
    /// <param name="content">The version.</param>
    public VersionScan Scan(ReadOnlySpan<byte> content)
    {
        var sighting = _finder.Sight(content);
        sighting.Sort();
        return new VersionScan(content.Length, [.. sighting.Candidates], [.. sighting.Anchors]);
    }

    /// <summary>Scans what a version has that another one has not.</summary>
    /// <param name="content">The version.</param>
    /// <param name="source">What is known of the other one; null for nothing.</param>
    /// <param name="copied">What this version copies from it, in order of this version.</param>
    public VersionScan Scan(ReadOnlySpan<byte> content, VersionScan? source, ReadOnlySpan<CopiedRange> copied)
    {
        if (source is null)
            return Scan(content);
        var places = ChangedPlaces.Of(copied, content.Length, source.Length);
        if (places.Count == 0)
            return source;

        var zones = ZonesOf(content, places);
        if (_finder.LooksEverywhere || IsMostOf(content, zones))
            return Scan(content);

        var known = Sighting.Carry(source, copied);
        var encoded = new List<(int Start, int End)>();
        AddDependent(known.Anchors, places, zones, encoded);
        var seen = new Seen(content.Length, zones, _finder.Sight(content, zones, encoded));
        encoded.Sort();
        var windows = ChangedPlaces.Widen(encoded, _finder.FarReach, content.Length);
        if (IsMostOf(content, windows))
            return Scan(content);
        foreach (var window in windows)
        {
            var start = Math.Max(0, window.Start - _finder.FarReach) & ~1;
            var end = (int)Math.Min(content.Length, (long)window.End + _finder.FarReach);
            seen.Replace(window, _finder.Sight(content[start..end]), start);
        }

        return seen.Join(known);
    }

    // What changed and what is around it, from where the value that stands there begins.
    private static List<(int Start, int End)> ZonesOf(ReadOnlySpan<byte> content, List<(int Start, int End)> places)
    {
        var zones = new List<(int Start, int End)>(places.Count);
        var (first, last) = (0, 0);
        foreach (var place in CollectionsMarshal.AsSpan(places))
        {
            var start = Math.Max(0, place.Start - ContextAnchor.ShortReach);
            if (start > last)
            {
                start -= ValueText.RunAtEnd(content[last..start]);
                if (start > last)
                {
                    if (last > first)
                        zones.Add((first, last));
                    first = start;
                }
            }

            last = (int)Math.Min(content.Length, (long)place.End + ContextAnchor.ShortReach);
        }

        zones.Add((first, last));
        return zones;
    }

    // What did not change, but depends on something that did.
    private static void AddDependent(List<ContextAnchor> anchors, List<(int Start, int End)> places, List<(int Start, int End)> zones, List<(int Start, int End)> encoded)
    {
        var (zone, count, last) = (0, zones.Count, -1);
        foreach (var anchor in anchors)
        {
            if (!ChangedPlaces.AnyNear(places, anchor.Anchor - (long)anchor.Reach, anchor.Anchor + (long)anchor.Length + anchor.Reach))
                continue;
            while (zone < count && zones[zone].End <= anchor.Anchor)
                zone++;
            if (anchor.IsEncoded)
                encoded.Add((anchor.Anchor, anchor.Anchor + 1));
            else if (anchor.Anchor != last && (zone == count || zones[zone].Start > anchor.Anchor))
                zones.Add((anchor.Anchor, anchor.Anchor + 1));
            last = anchor.Anchor;
        }
    }

    // So much that it is as well to look at all of it.
    private static bool IsMostOf(ReadOnlySpan<byte> content, List<(int Start, int End)> zones)
    {
        var length = 0L;
        foreach (var (start, end) in zones)
            length += end - start;
        return length * 4 >= content.Length * 3L;
    }
}
