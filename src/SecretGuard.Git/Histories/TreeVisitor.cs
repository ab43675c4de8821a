using System.Runtime.InteropServices;
using SecretGuard.Detection.Versions;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Notes of each tree what folders it has, and which of some objects. What a tree copies from the one that it is stored as the
/// difference from is not looked up again. One for each thread.
/// </summary>
/// <param name="sought">The objects, and the number of each.</param>
/// <param name="names">Numbers the names.</param>
/// <param name="outlines">Takes the notes.</param>
/// <param name="hashLength">Bytes of a hash.</param>
/// <param name="numberOf">Gives the number of the tree with a hash.</param>
/// <param name="named">Takes the hash of everything else that a tree names.</param>
internal sealed class TreeVisitor(
    IReadOnlyDictionary<ObjectName, int> sought,
    NameNumbers names,
    TreeOutlines outlines,
    int hashLength,
    Func<ReadOnlySpan<byte>, int> numberOf,
    Action<ReadOnlySpan<byte>> named)
{
    private readonly List<int> _starts = [];
    private readonly List<TreePart> _parts = [];
    private readonly List<int> _places = [];

    /// <summary>Notes what a tree holds.</summary>
    /// <param name="tree">Its number.</param>
    /// <param name="content">The tree.</param>
    /// <param name="source">What the tree holds that it is stored as the difference from; null for none.</param>
    /// <param name="copied">What it copies from that one.</param>
    /// <exception cref="DamagedObjectException">It is no tree.</exception>
    public TreeVersion Visit(int tree, ReadOnlySpan<byte> content, TreeVersion? source, List<CopiedRange> copied)
    {
        _starts.Clear();
        _parts.Clear();
        _places.Clear();
        var entries = new TreeEntries(content, hashLength);
        for (var range = 0; entries.Place < content.Length;)
        {
            while (source is not null && range < copied.Count && copied[range].End <= entries.Place)
                range++;
            if (source is not null && range < copied.Count && Copy(entries.Place, source, copied[range]) is var next && next > entries.Place)
                entries.Place = next;
            else
                Read(ref entries);
        }

        _starts.Add(content.Length);
        outlines.Note(tree, CollectionsMarshal.AsSpan(_parts), source);
        return new TreeVersion(tree, [.. _starts], [.. _parts], [.. _places]);
    }

    private void Read(ref TreeEntries entries)
    {
        var start = entries.Place;
        _starts.Add(start);
        if (!entries.MoveNext())
            return;
        if (entries.IsFolder)
        {
            _parts.Add(new TreePart(numberOf(entries.Hash), names.Of(entries.Name)));
        }
        else if (sought.TryGetValue(ObjectName.Of(entries.Hash), out var number))
        {
            _parts.Add(new TreePart(~number, names.Of(entries.Name)));
        }
        else
        {
            // The commit of a submodule lies in another repository.
            if (!entries.IsSubmodule)
                named(entries.Hash);
            return;
        }

        _places.Add(start);
    }

    // Takes all entries over that are copied as a whole, and gives the place behind them.
    private int Copy(int place, TreeVersion source, CopiedRange range)
    {
        var shift = range.Start - range.Source;
        var first = range.Start > place ? -1 : Array.BinarySearch(source.Starts, place - shift);
        if (first < 0)
            return place;
        var last = Array.BinarySearch(source.Starts, range.SourceEnd);
        if (last < 0)
            last = ~last - 1;
        for (var entry = first; entry < last; entry++)
            _starts.Add(source.Starts[entry] + shift);
        for (var part = IndexFrom(source.Places, source.Starts[first]); part < source.Places.Length && source.Places[part] < source.Starts[last]; part++)
        {
            _parts.Add(source.Parts[part]);
            _places.Add(source.Places[part] + shift);
        }

        return source.Starts[last] + shift;
    }

    private static int IndexFrom(int[] places, int place)
    {
        var index = Array.BinarySearch(places, place);
        return index < 0 ? ~index : index;
    }
}
