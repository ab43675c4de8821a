namespace SecretGuard.Detection;

/// <summary>
/// Scans versions of a content that are told as what they copy from another version. Looks only at what differs and around
/// it, and gives exactly what a scan of the whole gives: whether something is a candidate depends on no byte further away
/// than the finder's reach, and which candidates are findings is decided for each version anew.
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
        return new VersionScan(content.Length, CandidateFinder.InOrder(sighting.Candidates), sighting.FarAnchors);
    }

    /// <summary>Scans what a version has that another one has not.</summary>
    /// <param name="content">The version.</param>
    /// <param name="source">What is known of the other one.</param>
    /// <param name="copied">What this version copies from it, in order of this version.</param>
    public VersionScan Scan(ReadOnlySpan<byte> content, VersionScan source, ReadOnlySpan<CopiedRange> copied)
    {
        var places = ChangedPlaces.Of(copied, content.Length, source.Length);
        if (places.Count == 0)
            return source;

        var near = _finder.NearReach;
        var zones = ChangedPlaces.Widen(places, near, content.Length);
        if (LengthOf(zones) + (2L * near * zones.Count) >= content.Length)
            return Scan(content);

        var known = Carry(source, copied);
        var seen = new List<(int Start, int End, Sighting Sighting)>(zones.Count);
        var farPlaces = new List<(int Start, int End)>();
        foreach (var zone in zones)
        {
            var sighting = Sight(content, zone, near);
            if (sighting.SeesFar || sighting.FarAnchors.Count > 0 || IsNear(known.FarAnchors, zone, _finder.FarReach))
                farPlaces.Add(zone);
            else
                seen.Add((zone.Start, zone.End, sighting));
        }

        foreach (var zone in ChangedPlaces.Widen(farPlaces, _finder.FarReach, content.Length))
        {
            seen.RemoveAll(other => other.Start >= zone.Start && other.End <= zone.End);
            seen.Add((zone.Start, zone.End, Sight(content, zone, _finder.FarReach)));
        }

        return Join(content.Length, known, seen);
    }

    // What begins in a zone, seen with all that it depends on.
    private Sighting Sight(ReadOnlySpan<byte> content, (int Start, int End) zone, int reach)
    {
        var start = Math.Max(0, zone.Start - reach) & ~1;
        var end = (int)Math.Min(content.Length, (long)zone.End + reach);
        var length = content.Length;
        var sighting = _finder.Sight(content[start..end]);
        return sighting with
        {
            Candidates = [.. sighting.Candidates.Select(candidate => candidate.At(candidate.Range.Start + start)).Where(candidate => IsIn(zone, candidate.Range.Start, length))],
            FarAnchors = [.. sighting.FarAnchors.Select(anchor => anchor + start)],
        };
    }

    private static long LengthOf(List<(int Start, int End)> zones)
    {
        var length = 0L;
        foreach (var (start, end) in zones)
            length += end - start;
        return length;
    }

    private static Sighting Carry(VersionScan source, ReadOnlySpan<CopiedRange> copied)
    {
        var known = new Sighting([], [], false);
        if (source.Candidates.Count == 0 && source.FarAnchors.Count == 0)
            return known;
        foreach (var range in copied)
        {
            foreach (var candidate in source.Candidates)
            {
                if (candidate.Range.Start >= range.Source && candidate.Range.Start < range.SourceEnd)
                    known.Candidates.Add(candidate.At(candidate.Range.Start - range.Source + range.Start));
            }

            foreach (var anchor in source.FarAnchors)
            {
                if (anchor >= range.Source && anchor < range.SourceEnd)
                    known.FarAnchors.Add(anchor - range.Source + range.Start);
            }
        }

        return known;
    }

    private static VersionScan Join(int length, Sighting known, List<(int Start, int End, Sighting Sighting)> seen)
    {
        var candidates = known.Candidates;
        candidates.RemoveAll(candidate => seen.Exists(zone => IsIn((zone.Start, zone.End), candidate.Range.Start, length)));
        var anchors = known.FarAnchors;
        anchors.RemoveAll(anchor => seen.Exists(zone => IsIn((zone.Start, zone.End), anchor, length)));
        foreach (var zone in seen)
        {
            candidates.AddRange(zone.Sighting.Candidates);
            anchors.AddRange(zone.Sighting.FarAnchors.Where(anchor => IsIn((zone.Start, zone.End), anchor, length)));
        }

        anchors.Sort();
        return new VersionScan(length, CandidateFinder.InOrder(candidates), anchors);
    }

    private static bool IsNear(List<int> anchors, (int Start, int End) zone, int reach) =>
        anchors.Exists(anchor => anchor >= zone.Start - reach && anchor < (long)zone.End + reach);

    // A zone up to the end of the content holds what begins there, too: something empty.
    private static bool IsIn((int Start, int End) zone, long place, int length) =>
        place >= zone.Start && (place < zone.End || zone.End == length);
}
