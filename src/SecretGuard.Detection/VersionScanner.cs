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
        return new VersionScan(content.Length, [.. CandidateFinder.InOrder(sighting.Candidates).Select(candidate => new PlacedCandidate(candidate, (int)candidate.Range.Start))], [.. sighting.FarAnchors]);
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

        var known = new Carried(source, copied);
        var seen = new Seen(content.Length, zones.Count);
        var farPlaces = new List<(int Start, int End)>();
        foreach (var zone in zones)
        {
            var sighting = Sight(content, zone, near, out var start);
            if (sighting.SeesFar || sighting.FarAnchors.Count > 0 || known.HasFarAnchorNear(zone, _finder.FarReach))
                farPlaces.Add(zone);
            else
                seen.Add(zone, sighting, start);
        }

        foreach (var zone in ChangedPlaces.Widen(farPlaces, _finder.FarReach, content.Length))
        {
            var sighting = Sight(content, zone, _finder.FarReach, out var start);
            seen.Replace(zone, sighting, start);
        }

        return seen.Join(known);
    }

    // What begins in a zone, seen with all that it depends on.
    private Sighting Sight(ReadOnlySpan<byte> content, (int Start, int End) zone, int reach, out int start)
    {
        start = Math.Max(0, zone.Start - reach) & ~1;
        var end = (int)Math.Min(content.Length, (long)zone.End + reach);
        return _finder.Sight(content[start..end]);
    }

    private static long LengthOf(List<(int Start, int End)> zones)
    {
        var length = 0L;
        foreach (var (start, end) in zones)
            length += end - start;
        return length;
    }
}
