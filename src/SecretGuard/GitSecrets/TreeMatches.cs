using System.Text;

namespace SecretGuard.GitSecrets;

/// <summary>Finds the files of trees with lines that match. Trees are alike from commit to commit, so each is read once.</summary>
internal sealed class TreeMatches
{
    private const string Folder = "40000";
    private const string File = "100";

    private readonly HistoryBlobs _blobs;
    private readonly Dictionary<string, List<TreeEntry>> _trees = [];
    private readonly Dictionary<string, IReadOnlyList<(byte[] Path, BlobLines Lines)>> _known = [];

    /// <summary>Reads trees, and all below them.</summary>
    /// <param name="roots">Their ids.</param>
    /// <param name="blobs">What is known of files.</param>
    public TreeMatches(IEnumerable<string> roots, HistoryBlobs blobs)
    {
        _blobs = blobs;
        for (var open = new Stack<string>(roots); open.TryPop(out var id);)
        {
            if (_trees.ContainsKey(id))
                continue;
            _trees[id] = EntriesOf(blobs.Read(id), id.Length / 2);
            foreach (var entry in _trees[id].Where(entry => entry.IsTree))
                open.Push(entry.Id);
        }
    }

    /// <summary>The files of a tree, in its order.</summary>
    /// <param name="tree">The id of the tree.</param>
    /// <returns>Their paths from that tree, and the lines.</returns>
    public IReadOnlyList<(byte[] Path, BlobLines Lines)> In(string tree)
    {
        if (_known.TryGetValue(tree, out var known))
            return known;
        var matches = new List<(byte[], BlobLines)>();
        foreach (var (name, id, isTree) in _trees[tree])
        {
            if (isTree)
                matches.AddRange(In(id).Select(below => ((byte[])[.. name, (byte)'/', .. below.Path], below.Lines)));
            else if (_blobs[id] is { IsOfNoUse: false } lines)
                matches.Add((name, lines));
        }

        return _known[tree] = matches;
    }

    /// <summary>The tree of a folder in a tree; null where there is none.</summary>
    /// <param name="tree">The id of the tree.</param>
    /// <param name="folder">The folder, each of its parts ended by <c>/</c>; empty for the tree itself.</param>
    public string? Below(string tree, ReadOnlySpan<byte> folder)
    {
        var found = (string?)tree;
        while (found is not null && folder.IndexOf((byte)'/') is >= 0 and var end)
        {
            var part = folder[..end].ToArray();
            found = _trees[found].Find(entry => entry.IsTree && entry.Name.AsSpan().SequenceEqual(part)).Id;
            folder = folder[(end + 1)..];
        }

        return found;
    }

    // MODE SP NAME NUL HASH
    private List<TreeEntry> EntriesOf(ReadOnlySpan<byte> content, int hashSize)
    {
        var entries = new List<TreeEntry>();
        while (!content.IsEmpty)
        {
            var (space, end) = (content.IndexOf((byte)' '), content.IndexOf((byte)0));
            var mode = Encoding.ASCII.GetString(content[..space]);
            var id = Convert.ToHexStringLower(content.Slice(end + 1, hashSize));
            // Most files are known to have nothing in them.
            if (mode == Folder || (mode.StartsWith(File, StringComparison.Ordinal) && !_blobs.HasNothing(id)))
                entries.Add(new TreeEntry(content[(space + 1)..end].ToArray(), id, mode == Folder));
            content = content[(end + 1 + hashSize)..];
        }

        return entries;
    }
}
