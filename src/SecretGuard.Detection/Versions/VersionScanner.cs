using System.Runtime.InteropServices;
using SecretGuard.Detection.Candidates;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Versions;

/// <summary>
/// Scans versions of a content that are told as what they copy from each other, and looks only at what differs. Gives exactly
/// what a scan of the whole gives: an anchor is looked at again where something changed that it depends on, and which candidates
/// are findings is decided for each version anew. One for each thread.
/// </summary>
/// <param name="detector">Finds the candidates.</param>
public sealed class VersionScanner(Detector detector)
{
    // Nearer ones are looked at as one: to begin with each takes as long as to look at what is between them.
    private const int ShortestGap = 128;

    private readonly CandidateFinder _finder = detector.Finder;

    // A version may differ at tens of thousands of places.
    private readonly List<(int Start, int End)> _places = [];
    private readonly List<(int Start, int End)> _zones = [];

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
        ChangedPlaces.Find(copied, content.Length, source.Length, _places);
        if (_places.Count == 0)
            return source;

        FindZones(content);
        if (_finder.LooksEverywhere || IsMostOf(content, _zones))
            return Scan(content);

        var known = Sighting.Carry(source, copied);
        var encoded = new List<(int Start, int End)>();
        AddDependent(known.Anchors, encoded);
        var seen = new Seen(content.Length, _zones, _finder.Sight(content, _zones, encoded));
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
    private void FindZones(ReadOnlySpan<byte> content)
    {
        _zones.Clear();
        var (first, last) = (0, 0);
        foreach (var place in CollectionsMarshal.AsSpan(_places))
        {
            var start = Math.Max(0, place.Start - ContextAnchor.ShortReach);
            if (start >= last + ShortestGap)
            {
                start -= ValueText.RunAtEnd(content[last..start]);
                if (start >= last + ShortestGap)
                {
                    if (last > first)
                        _zones.Add((first, last));
                    first = start;
                }
            }

            last = (int)Math.Min(content.Length, (long)place.End + ContextAnchor.ShortReach);
        }

        _zones.Add((first, last));
    }

    // What did not change, but depends on something that did.
    private void AddDependent(List<ContextAnchor> anchors, List<(int Start, int End)> encoded)
    {
        var (zone, count, last) = (0, _zones.Count, -1);
        foreach (var anchor in anchors)
        {
            if (!ChangedPlaces.AnyNear(_places, anchor.Anchor - (long)anchor.Reach, anchor.Anchor + (long)anchor.Length + anchor.Reach))
                continue;
            while (zone < count && _zones[zone].End <= anchor.Anchor)
                zone++;
            if (anchor.IsEncoded)
                encoded.Add((anchor.Anchor, anchor.Anchor + 1));
            else if (anchor.Anchor != last && (zone == count || _zones[zone].Start > anchor.Anchor))
                _zones.Add((anchor.Anchor, anchor.Anchor + 1));
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
