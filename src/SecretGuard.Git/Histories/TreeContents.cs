using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Finds which trees hold certain objects, themselves or in a folder below, and under which paths. All trees are read, each once
/// for each folder that the objects lie in: that is less than to compare the trees of all commits.
/// </summary>
internal sealed class TreeContents : IDisposable
{
    // What lies deeper is left to git.
    private const int Deepest = 24;

    private const long MostEntries = 4 << 20;
    private const long MostLooseBytes = 64 << 20;

    private readonly ObjectDatabase _database;
    private readonly List<DeltaForest> _forests = [];
    private readonly List<(ObjectName Name, byte[] Content)> _loose = [];
    private readonly int _jobs;
    private readonly long _memory;
    private readonly PathSets _sets = new(MostEntries);
    private volatile bool _isIncomplete;

    private TreeContents(RepositoryLocation repository, int jobs, long memory)
    {
        (_database, _jobs, _memory) = (new ObjectDatabase(repository), jobs, memory);
        _isIncomplete = _database.Skipped.Count > 0;
    }

    /// <summary>Finds the trees.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="objects">Names of the objects, in hexadecimal digits.</param>
    /// <param name="roots">Trees that have to be there.</param>
    /// <param name="jobs">Threads.</param>
    /// <param name="memory">Bytes of content to hold in memory at most.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>What each tree holds that holds something, with the objects' indexes; null where that can't be told from packs and files alone.</returns>
    /// <exception cref="UnreadableException">The folders of objects can't be listed.</exception>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static IReadOnlyDictionary<ObjectName, PathSet>? Of(
        RepositoryLocation repository,
        IReadOnlyList<string> objects,
        IEnumerable<string> roots,
        int jobs,
        long memory,
        CancellationToken cancellation)
    {
        using var contents = new TreeContents(repository, jobs, memory);
        try
        {
            return contents.ReadTrees() && contents.HasAll(roots) ? contents.Find(objects, cancellation) : null;
        }
        catch (Exception e) when (e is DamagedObjectException or IOException or UnauthorizedAccessException)
        {
            // Git knows other ways, and says of what can't be read why.
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private bool ReadTrees()
    {
        foreach (var pack in _database.Packs)
        {
            var forest = new DeltaForest(pack);
            _forests.Add(forest);
            _isIncomplete |= forest.Broken.Count > 0 || forest.Circles.Count > 0;
        }

        var bytes = 0L;
        foreach (var (name, path) in _database.Loose)
        {
            using var loose = LooseObject.Open(path);
            if (loose.Type != ObjectType.Tree)
                continue;
            bytes += loose.Content.Length;
            if (bytes > MostLooseBytes)
                return false;
            var content = new byte[loose.Content.Length];
            loose.Content.ReadExactly(content);
            _loose.Add((ObjectName.Parse(name), content));
        }

        return !_isIncomplete;
    }

    private bool HasAll(IEnumerable<string> roots)
    {
        var loose = _loose.Select(tree => tree.Name).ToHashSet();
        return roots.Distinct().All(root => _database.IsInFirst(Convert.FromHexString(root), _database.Packs.Count) || loose.Contains(ObjectName.Parse(root)));
    }

    // Each time, one folder more is known of each path.
    private Dictionary<ObjectName, PathSet>? Find(IReadOnlyList<string> objects, CancellationToken cancellation)
    {
        var trees = new Dictionary<ObjectName, PathSet>();
        for (var depth = 0; depth < Deepest; depth++)
        {
            var known = new Dictionary<ObjectName, PathSet>(trees);
            for (var i = 0; i < objects.Count; i++)
                known[ObjectName.Parse(objects[i])] = _sets.Of(i);
            var found = Search(new NameFilter<PathSet>(known, _database.HashLength), cancellation);
            if (_isIncomplete || _sets.IsFull)
                return null;
            if (found.Count == trees.Count && found.All(tree => ReferenceEquals(trees.GetValueOrDefault(tree.Key), tree.Value)))
                return found;
            trees = found;
        }

        return null;
    }

    private Dictionary<ObjectName, PathSet> Search(NameFilter<PathSet> filter, CancellationToken cancellation)
    {
        var found = new Dictionary<ObjectName, PathSet>();
        for (var pack = 0; pack < _forests.Count; pack++)
        {
            var (file, forest) = (_database.Packs[pack], _forests[pack]);
            int[] roots = [.. forest.Roots.Where(root => forest.Type(root) == ObjectType.Tree)];
            Workers.ForEach(roots, _jobs, () =>
            {
                var own = new List<(ObjectName Name, PathSet Paths)>();
                var visitor = new TreeVisitor(forest, filter, _database.HashLength, _sets, (name, paths) => own.Add((name, paths)));
                var walk = new DeltaTreeWalk<TreeHits>(file, forest, visitor, (_, _) => _isIncomplete = true, _memory / _jobs);
                return (root => walk.Walk(root, cancellation), () => Add(own));
            });
        }

        var reader = new TreeVisitor(null, filter, _database.HashLength, _sets, (_, _) => { });
        Add(_loose.Select(tree => (tree.Name, reader.Whole(tree.Content).Paths!)).Where(tree => tree.Item2 is not null));
        return found;

        void Add(IEnumerable<(ObjectName Name, PathSet Paths)> trees)
        {
            lock (found)
            {
                foreach (var (name, paths) in trees)
                    found[name] = paths;
            }
        }
    }
}
