using System.Runtime.InteropServices;
using SecretGuard.Detection;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Notes of each tree what folders it has, and which of some objects. What a tree copies from the one that it is stored as the
/// difference from is not looked up again. One for each thread.
/// </summary>
/// <param name="filter">Finds the objects, which it numbers.</param>
/// <param name="names">Numbers the names.</param>
/// <param name="hashLength">Bytes of a hash.</param>
/// <param name="numberOf">Gives the number of the tree with a hash.</param>
internal sealed class TreeVisitor(NameFilter<int> filter, NameNumbers names, int hashLength, Func<ReadOnlySpan<byte>, int> numberOf)
{
    private static readonly byte[] ModeOfFolder = "40000 "u8.ToArray();

    private readonly List<TreeHit> _hits = [];
    private readonly List<int> _hitPlaces = [];
    private readonly List<TreeFolder> _folders = [];
    private readonly List<int> _folderPlaces = [];

    /// <summary>Notes what a tree holds.</summary>
    /// <param name="content">The tree.</param>
    /// <param name="source">What the tree holds that it is stored as the difference from; null for none.</param>
    /// <param name="copied">What it copies from that one.</param>
    public TreeVersion Visit(ReadOnlySpan<byte> content, TreeVersion? source, List<CopiedRange> copied)
    {
        _hits.Clear();
        _hitPlaces.Clear();
        _folders.Clear();
        _folderPlaces.Clear();
        if (source is null)
            Search(content, 0, content.Length);
        else
            SearchChanges(content, source, copied);
        ListFolders(content, source, copied);

        // Hundreds of thousands of trees are noted, most of which differ from another one in a file.
        var folders = source is not null && CollectionsMarshal.AsSpan(_folders).SequenceEqual(source.Outline.Folders) ? source.Outline.Folders : [.. _folders];
        var outline = source is not null && folders == source.Outline.Folders && CollectionsMarshal.AsSpan(_hits).SequenceEqual(source.Outline.Hits)
            ? source.Outline
            : new TreeOutline(folders, [.. _hits]);
        return new TreeVersion(outline, [.. _folderPlaces], [.. _hitPlaces]);
    }

    private void SearchChanges(ReadOnlySpan<byte> content, TreeVersion source, List<CopiedRange> copied)
    {
        var searched = 0;
        foreach (var range in copied)
        {
            // A hash that is not copied as a whole is looked for anew.
            Search(content, searched, range.Start);
            var from = Math.Max(searched, range.Start);
            for (var hit = 0; hit < source.HitPlaces.Length; hit++)
            {
                var place = source.HitPlaces[hit] - range.Source + range.Start;
                if (place >= from && place + hashLength <= range.End)
                    Add(content, place, source.Outline.Hits[hit].Object);
            }

            searched = Math.Max(from, range.End - hashLength + 1);
        }

        Search(content, searched, content.Length);
    }

    private void Search(ReadOnlySpan<byte> content, int from, int end)
    {
        for (int place; (place = filter.Find(content, from, end, out var number)) >= 0; from = place + 1)
            Add(content, place, number);
    }

    private void Add(ReadOnlySpan<byte> content, int place, int number)
    {
        var name = content[TreeEntries.NameBefore(content, place, hashLength)];
        if (name.IsEmpty)
            return;
        _hits.Add(new TreeHit(number, names.Of(name)));
        _hitPlaces.Add(place);
    }

    private void ListFolders(ReadOnlySpan<byte> content, TreeVersion? source, List<CopiedRange> copied)
    {
        var range = 0;
        for (int start = 0, next; (next = content[start..].IndexOf(ModeOfFolder)) >= 0;)
        {
            start += next;
            var name = start + ModeOfFolder.Length;
            var length = content[name..].IndexOf((byte)0);
            if (length < 0)
                break;
            var (hash, end) = (name + length + 1, name + length + 1 + hashLength);
            while (source is not null && range < copied.Count && copied[range].End < end)
                range++;
            var isCopied = source is not null && range < copied.Count && copied[range].Start <= start;
            var known = isCopied ? Array.BinarySearch(source!.FolderPlaces, start - copied[range].Start + copied[range].Source) : -1;
            if (known >= 0)
                AddFolder(start, source!.Outline.Folders[known]);
            else if (end <= content.Length && TreeEntries.NameBefore(content, hash, hashLength).Equals(name..(hash - 1)))
                AddFolder(start, new TreeFolder(numberOf(content[hash..end]), names.Of(content.Slice(name, length))));

            // Else it is a part of a name, or of a hash.
            start += _folderPlaces.Count > 0 && _folderPlaces[^1] == start ? end - start : 1;
        }
    }

    private void AddFolder(int place, TreeFolder folder)
    {
        _folders.Add(folder);
        _folderPlaces.Add(place);
    }
}
