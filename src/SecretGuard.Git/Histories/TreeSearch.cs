namespace SecretGuard.Git.Histories;

/// <summary>Tells which of certain objects the trees of commits hold. Each tree is read once.</summary>
/// <param name="repository">The repository.</param>
/// <param name="objects">Names of the objects, in hexadecimal digits.</param>
internal sealed class TreeSearch(RepositoryLocation repository, HashSet<string> objects) : IDisposable
{
    private const string FolderMode = "40000";

    // No system has paths of so many parts.
    private const int Deepest = 2048;

    private readonly BlobReader _reader = new(repository.Folder, repository.Environment);
    private readonly Dictionary<string, IReadOnlyList<string>> _known = [];

    /// <summary>The objects that a commit's tree, or a tree, holds.</summary>
    /// <param name="commit">The commit's or tree's name.</param>
    /// <exception cref="UnreadableException">The commit or one of its trees can't be read.</exception>
    public IReadOnlyList<string> In(string commit) => Below($"{commit}^{{tree}}", 0);

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private IReadOnlyList<string> Below(string tree, int depth)
    {
        if (_known.TryGetValue(tree, out var known))
            return known;
        if (depth > Deepest)
            throw new UnreadableException($"tree {tree} lies too deep");

        var found = new HashSet<string>();
        foreach (var (mode, name) in Entries(tree))
        {
            if (mode == FolderMode)
                found.UnionWith(Below(name, depth + 1));
            else if (objects.Contains(name))
                found.Add(name);
        }

        return _known[tree] = found.Count == 0 ? [] : [.. found];
    }

    private List<(string Mode, string Name)> Entries(string tree)
    {
        using var content = _reader.Open(tree);
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        var hashLength = HashLength;
        var entries = new List<(string, string)>();
        for (var rest = bytes.AsSpan(); !rest.IsEmpty;)
        {
            var space = rest.IndexOf((byte)' ');
            var end = rest.IndexOf((byte)0);
            if (space < 0 || end < space || rest.Length < end + 1 + hashLength)
                throw new UnreadableException($"tree {tree} is damaged");
            entries.Add((System.Text.Encoding.ASCII.GetString(rest[..space]), Convert.ToHexStringLower(rest.Slice(end + 1, hashLength))));
            rest = rest[(end + 1 + hashLength)..];
        }

        return entries;
    }

    private int HashLength => field == 0 ? field = Packs.ObjectFormat.HashLengthOf(repository) : field;
}
