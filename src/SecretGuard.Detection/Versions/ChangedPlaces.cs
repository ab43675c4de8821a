using System.Runtime.InteropServices;

namespace SecretGuard.Detection.Versions;

/// <summary>Finds the places at which a version differs from the one that parts of it are copied from.</summary>
internal static class ChangedPlaces
{
    /// <summary>Finds the differing places, in order; an empty one is a border between what did not stand side by side.</summary>
    /// <param name="copied">What is copied, in order of this version.</param>
    /// <param name="length">Bytes of this version.</param>
    /// <param name="sourceLength">Bytes of the other one.</param>
    /// <param name="places">Takes them, and nothing else.</param>
    public static void Find(ReadOnlySpan<CopiedRange> copied, int length, int sourceLength, List<(int Start, int End)> places)
    {
        places.Clear();
        var (end, sourceEnd) = (0, 0);
        foreach (var range in copied)
        {
            if (range.Start != end || range.Source != sourceEnd)
                places.Add((end, range.Start));
            (end, sourceEnd) = (range.End, range.SourceEnd);
        }

        if (end != length || sourceEnd != sourceLength)
            places.Add((end, length));
    }

    /// <summary>Widens places, and joins those that overlap then.</summary>
    /// <param name="places">The places, in order.</param>
    /// <param name="reach">Bytes to each side.</param>
    /// <param name="length">Bytes of the content.</param>
    public static List<(int Start, int End)> Widen(List<(int Start, int End)> places, int reach, int length)
    {
        var wide = new List<(int Start, int End)>(places.Count);
        foreach (var place in places)
        {
            var (start, end) = (Math.Max(0, place.Start - reach), (int)Math.Min(length, (long)place.End + reach));
            if (wide.Count > 0 && start <= wide[^1].End)
                wide[^1] = (wide[^1].Start, Math.Max(wide[^1].End, end));
            else
                wide.Add((start, end));
        }

        return wide;
    }

    /// <summary>Whether any place touches a part of the content.</summary>
    /// <param name="places">The places, in order.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool AnyNear(List<(int Start, int End)> places, long start, long end)
    {
        // The first one that does not end before the part.
        var first = Ordered.FirstFrom(CollectionsMarshal.AsSpan(places), start, static place => place.End);
        return first < places.Count && places[first].Start <= end;
    }
}
