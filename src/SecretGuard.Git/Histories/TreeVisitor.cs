using System.Text;
using SecretGuard.Detection;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Looks which trees hold one of some objects. What a tree copies from the one that it is stored as the difference from is not
/// read again. One for each thread.
/// </summary>
/// <param name="forest">The pack's entries.</param>
/// <param name="filter">Finds the objects.</param>
/// <param name="hashLength">Bytes of a name.</param>
/// <param name="sets">Makes the sets.</param>
/// <param name="found">Takes each tree that holds something.</param>
internal sealed class TreeVisitor(DeltaForest? forest, NameFilter<PathSet> filter, int hashLength, PathSets sets, Action<ObjectName, PathSet> found) : IDeltaVisitor<TreeHits>
{
    private readonly List<TreeHit> _hits = [];

    /// <inheritdoc/>
    public bool IsWanted(int entry) => true;

    /// <inheritdoc/>
    public TreeHits? Visit(int entry, ReadOnlySpan<byte> content, TreeHits? source, List<CopiedRange> copied)
    {
        var hits = source is null ? Whole(content) : Changed(content, source, copied);
        if (hits.Paths is { } paths)
            found(ObjectName.Of(forest!.Name(entry)), paths);
        return hits;
    }

    /// <summary>What a tree holds, all of which is read.</summary>
    public TreeHits Whole(ReadOnlySpan<byte> content)
    {
        _hits.Clear();
        Search(content, 0, content.Length);
        return Join(TreeHits.None);
    }

    private TreeHits Changed(ReadOnlySpan<byte> content, TreeHits source, List<CopiedRange> copied)
    {
        _hits.Clear();
        var searched = 0;
        foreach (var range in copied)
        {
            // A hash that is not copied as a whole is read anew.
            Search(content, searched, range.Start);
            var from = Math.Max(searched, range.Start);
            foreach (var hit in source.Hits)
            {
                if (hit.Place >= range.Source && hit.Place + hashLength <= range.SourceEnd && hit.Place - range.Source + range.Start >= from)
                    Keep(content, hit, hit.Place - range.Source + range.Start);
            }

            searched = Math.Max(from, range.End - hashLength + 1);
        }

        Search(content, searched, content.Length);
        return Join(source);
    }

    private void Search(ReadOnlySpan<byte> content, int from, int end)
    {
        for (int place; (place = filter.Find(content, from, end, out var known)) >= 0; from = place + 1)
        {
            var name = content[TreeEntries.NameBefore(content, place, hashLength)];
            if (!name.IsEmpty)
                Add(place, name, known!);
        }
    }

    private void Keep(ReadOnlySpan<byte> content, TreeHit hit, int place)
    {
        var name = content[TreeEntries.NameBefore(content, place, hashLength)];
        if (name.SequenceEqual(hit.Name))
            _hits.Add(hit with { Place = place });
        else if (!name.IsEmpty)
            Add(place, name, hit.Known);
    }

    private void Add(int place, ReadOnlySpan<byte> name, PathSet known) =>
        _hits.Add(new TreeHit(place, name.ToArray(), known, sets.Below(known, Encoding.UTF8.GetString(name))));

    private TreeHits Join(TreeHits source)
    {
        if (_hits.Count == 0)
            return TreeHits.None;
        var isSame = _hits.Count == source.Hits.Length;
        for (var i = 0; isSame && i < _hits.Count; i++)
            isSame = ReferenceEquals(_hits[i].Paths, source.Hits[i].Paths);
        return new TreeHits([.. _hits], isSame ? source.Paths : sets.Union([.. _hits.Select(hit => hit.Paths)]));
    }
}
