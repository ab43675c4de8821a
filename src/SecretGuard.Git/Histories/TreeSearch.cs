using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Tells which of certain objects the trees of commits hold. Each tree is read once.</summary>
/// <param name="repository">The repository.</param>
/// <param name="objects">Names of the objects, in hexadecimal digits.</param>
internal sealed class TreeSearch(RepositoryLocation repository, HashSet<string> objects) : IDisposable
{
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

        var content = Content(tree);
        var found = new HashSet<string>();
        try
        {
            for (var entries = new TreeEntries(content, HashLength); entries.MoveNext();)
            {
                var name = Convert.ToHexStringLower(entries.Hash);
                if (entries.IsFolder)
                    found.UnionWith(Below(name, depth + 1));
                else if (objects.Contains(name))
                    found.Add(name);
            }
        }
        catch (DamagedObjectException)
        {
            throw new UnreadableException($"tree {tree} is damaged");
        }

        return _known[tree] = found.Count == 0 ? [] : [.. found];
    }

    private byte[] Content(string tree)
    {
        using var content = _reader.Open(tree);
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    private int HashLength => field == 0 ? field = ObjectFormat.HashLengthOf(repository) : field;
}
