using SecretGuard.Git;
using SecretGuard.Git.Packs;

namespace SecretGuard.GitSecrets;

/// <summary>Finds the files of trees with lines that match. Trees are alike from commit to commit, so each is read once.</summary>
internal sealed class TreeMatches
{
    private readonly HistoryBlobs _blobs;
    private readonly Dictionary<ObjectName, List<TreeEntry>> _trees = [];
    private readonly Dictionary<ObjectName, IReadOnlyList<(byte[] Path, BlobLines Lines)>> _known = [];

    /// <summary>Reads trees, and all below them.</summary>
    /// <param name="roots">Their names.</param>
    /// <param name="blobs">What is known of files.</param>
    public TreeMatches(IEnumerable<ObjectName> roots, HistoryBlobs blobs)
    {
        _blobs = blobs;
        for (var open = new Stack<ObjectName>(roots); open.TryPop(out var tree);)
        {
            if (_trees.ContainsKey(tree))
                continue;
            _trees[tree] = EntriesOf(tree);
            foreach (var entry in _trees[tree].Where(entry => entry.IsTree))
                open.Push(entry.Object);
        }
    }

    /// <summary>The files of a tree, in its order.</summary>
    /// <param name="tree">The tree.</param>
    /// <returns>Their paths from that tree, and the lines.</returns>
    public IReadOnlyList<(byte[] Path, BlobLines Lines)> In(ObjectName tree)
    {
        if (_known.TryGetValue(tree, out var known))
            return known;
        var matches = new List<(byte[], BlobLines)>();
        foreach (var (name, found, isTree) in _trees[tree])
        {
            if (isTree)
                matches.AddRange(In(found).Select(below => ((byte[])[.. name, (byte)'/', .. below.Path], below.Lines)));
            else if (_blobs[new(found)] is { IsOfNoUse: false } lines)
                matches.Add((name, lines));
        }

        return _known[tree] = matches;
    }

    /// <summary>The tree of a folder in a tree; null where there is none.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="folder">The folder, each of its parts ended by <c>/</c>; empty for the tree itself.</param>
    public ObjectName? Below(ObjectName tree, ReadOnlySpan<byte> folder)
    {
        var found = (ObjectName?)tree;
        while (found is { } parent && folder.IndexOf((byte)'/') is >= 0 and var end)
        {
            var part = folder[..end].ToArray();
            found = _trees[parent].Where(entry => entry.IsTree && entry.Name.AsSpan().SequenceEqual(part)).Select(entry => (ObjectName?)entry.Object).FirstOrDefault();
            folder = folder[(end + 1)..];
        }

        return found;
    }

    private List<TreeEntry> EntriesOf(ObjectName tree)
    {
        var found = new List<TreeEntry>();
        try
        {
            for (var entries = new TreeEntries(_blobs.Read(tree), tree.Length); entries.MoveNext();)
            {
                var named = ObjectName.Of(entries.Hash);
                // Most files are known to have nothing in them.
                if (entries.IsFolder || (entries.IsFile && !_blobs.HasNothing(named)))
                    found.Add(new TreeEntry(entries.Name.ToArray(), named, entries.IsFolder));
            }
        }
        catch (DamagedObjectException e)
        {
            throw new UnreadableException($"object {tree} can't be read: {e.Message}", e);
        }

        return found;
    }
}
