using System.Runtime.InteropServices;
using SecretGuard.Detection.Versions;

namespace SecretGuard.Detection.Candidates;

/// <summary>What is known of a content, or of a part of it, in any order.</summary>
internal sealed class Sighting
{
    /// <summary>What has the shape of a credential; the same may be there several times.</summary>
    public List<PlacedCandidate> Candidates { get; } = [];

    /// <summary>What depends on its surroundings, whether or not it is a candidate.</summary>
    public List<ContextAnchor> Anchors { get; } = [];

    /// <summary>What is known of a version that copies from another one, as far as what it copies goes.</summary>
    /// <param name="source">What is known of the other one.</param>
    /// <param name="copied">What is copied, in order of the version.</param>
    public static Sighting Carry(VersionScan source, ReadOnlySpan<CopiedRange> copied)
    {
        var carried = new Sighting();
        Carry(source.Candidates, copied, carried.Candidates);
        Carry(source.Anchors, copied, carried.Anchors);
        return carried;
    }

    /// <summary>Adds what another one knows.</summary>
    /// <param name="other">The other one.</param>
    /// <param name="offset">From where its places count.</param>
    /// <param name="isWanted">Whether to add what is known of a place.</param>
    public void Add(Sighting other, int offset, Predicate<int> isWanted)
    {
        Candidates.AddRange(other.Candidates.Where(placed => isWanted(placed.Anchor + offset)).Select(placed => placed.Moved(offset)));
        Anchors.AddRange(other.Anchors.Where(placed => isWanted(placed.Anchor + offset)).Select(placed => placed.Moved(offset)));
    }

    /// <summary>Forgets what is known of some places.</summary>
    public void Remove(Predicate<int> isGone)
    {
        Candidates.RemoveAll(placed => isGone(placed.Anchor));
        Anchors.RemoveAll(placed => isGone(placed.Anchor));
    }

    /// <summary>Brings all into the order of their anchors.</summary>
    public void Sort()
    {
        Sort(CollectionsMarshal.AsSpan(Candidates));
        Sort(CollectionsMarshal.AsSpan(Anchors));
    }

    private static void Sort<T>(Span<T> placed)
        where T : IPlaced<T>
    {
        // Numbers are compared faster than a comparison is called.
        var anchors = new int[placed.Length];
        for (var i = 0; i < anchors.Length; i++)
            anchors[i] = placed[i].Anchor;
        anchors.AsSpan().Sort(placed);
    }

    private static void Carry<T>(T[] known, ReadOnlySpan<CopiedRange> copied, List<T> carried)
        where T : IPlaced<T>
    {
        if (known.Length == 0)
            return;

        // Versions consist of very many pieces, most of which lie close to each other and of which nothing is known.
        var next = 0;
        foreach (var range in copied)
        {
            next = FirstFrom(range.Source, known, next);
            for (; next < known.Length && known[next].Anchor < range.SourceEnd; next++)
                carried.Add(known[next].Moved(range.Start - range.Source));
        }
    }

    // Looks ever farther away from where something is to be expected, to the side on which the place lies.
    private static int FirstFrom<T>(int place, T[] known, int near)
        where T : IPlaced<T>
    {
        var (low, high, step) = (near, near, 1);
        while (high < known.Length && known[high].Anchor < place)
            (low, high, step) = (high + 1, Math.Min(known.Length, high + step), step * 2);
        while (low > 0 && known[low - 1].Anchor >= place)
            (low, high, step) = (Math.Max(0, low - 1 - step), low - 1, step * 2);
        return low + Ordered.FirstFrom<T>(known.AsSpan(low..high), place, static placed => placed.Anchor);
    }
}
