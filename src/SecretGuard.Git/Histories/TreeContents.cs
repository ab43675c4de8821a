using SecretGuard.Detection.Versions;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Knows under which paths trees hold certain objects. All trees of a repository are read for that, each once: that is less than
/// to compare the trees of all commits.
/// </summary>
internal sealed class TreeContents
{
    // No system has paths of so many parts.
    private const int Deepest = 2048;

    // Of folders in trees, of entries in what is left of them, and of objects that are brought: some hundred megabytes. What has
    // more is left to git.
    private const int MostParts = 24 << 20;
    private const int MostEntries = 8 << 20;

    private readonly IReadOnlyList<string> _objects;
    private readonly ObjectDatabase _database;
    private readonly MissingObjects? _missing;
    private readonly int[] _firstOfPack;
    private readonly Dictionary<ObjectName, int> _loose = [];
    private readonly TreeOutlines _outlines;
    private readonly PrunedTree?[] _pruned;
    private readonly Dictionary<PrunedTree, PrunedTree> _distinct = [];
    private readonly NameNumbers _names = new();
    private int _entries;
    private volatile bool _isIncomplete;

    private TreeContents(ObjectDatabase database, IReadOnlyList<string> objects, MissingObjects? missing)
    {
        (_database, _objects, _missing) = (database, objects, missing);
        _isIncomplete = database.Skipped.Count > 0;
        _firstOfPack = new int[database.Packs.Count + 1];
        for (var pack = 0; pack < database.Packs.Count; pack++)
            _firstOfPack[pack + 1] = _firstOfPack[pack] + database.Packs[pack].Index.Count;
        foreach (var (name, _) in database.Loose)
            _loose[ObjectName.Parse(name)] = _firstOfPack[^1] + _loose.Count;
        _pruned = new PrunedTree?[_firstOfPack[^1] + _loose.Count];
        _outlines = new TreeOutlines(_pruned.Length, MostParts);
    }

    /// <summary>Reads the trees.</summary>
    /// <param name="database">All objects of the repository.</param>
    /// <param name="objects">Names of the objects, in hexadecimal digits.</param>
    /// <param name="missing">Is told of trees that name what is nowhere; null where that does not matter.</param>
    /// <param name="cache">Says which trees were looked at before, and are left out here; null for none.</param>
    /// <param name="jobs">Threads.</param>
    /// <param name="memory">Bytes of content to hold in memory at most.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>Null where what the trees hold can't be told from packs and files alone.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static TreeContents? Read(
        ObjectDatabase database,
        IReadOnlyList<string> objects,
        MissingObjects? missing,
        HistoryCache? cache,
        int jobs,
        long memory,
        CancellationToken cancellation)
    {
        var contents = new TreeContents(database, objects, missing);
        try
        {
            contents.ReadTrees(cache, jobs, memory, cancellation);
            if (!contents._isIncomplete)
                return contents;
        }
        catch (Exception e) when (e is DamagedObjectException or UnreadableException or IOException or UnauthorizedAccessException)
        {
            // Git knows other ways, and says of what can't be read why.
        }

        missing?.Suspect();
        return null;
    }

    /// <summary>What a tree holds of the objects. May be asked on any thread.</summary>
    /// <param name="tree">The tree's name.</param>
    /// <exception cref="UnreadableException">That can't be told.</exception>
    public PrunedTree In(ObjectName tree) => Below(NumberOf(tree), 0);

    /// <summary>The name of an object that is looked for.</summary>
    /// <param name="number">Its number in what a tree holds.</param>
    public string ObjectOf(int number) => _objects[number];

    /// <summary>The name of an entry.</summary>
    /// <param name="number">Its number in what a tree holds.</param>
    public string NameOf(int number) => _names[number];

    private void ReadTrees(HistoryCache? cache, int jobs, long memory, CancellationToken cancellation)
    {
        var sought = _objects.Index().ToDictionary(named => ObjectName.Parse(named.Item), named => named.Index);
        for (var pack = 0; pack < _firstOfPack.Length - 1; pack++)
        {
            if (cache?.Knows(_database.Packs[pack]) == true)
                continue;
            var (file, first, forest) = (_database.Packs[pack], _firstOfPack[pack], _database.ForestOf(_database.Packs[pack]));
            _isIncomplete |= forest.Broken.Count > 0 || forest.Circles.Count > 0;
            int[] roots = [.. forest.Roots.Where(root => forest.Type(root) == ObjectType.Tree)];
            Workers.ForEach(roots, jobs, () =>
            {
                var notes = new PackNotes(NewVisitor(), entry => first + forest.Position(entry));
                var walk = new DeltaTreeWalk<TreeVersion>(file, forest, notes, (_, _) => _isIncomplete = true, memory / jobs);
                return (root => walk.Walk(root, cancellation), () => { });
            });
        }

        var unread = _database.Loose.Where(loose => cache?.Loose.Contains(loose.Name) != true).ToList();
        Workers.ForEach([.. Enumerable.Range(0, unread.Count)], jobs, () =>
        {
            var visitor = NewVisitor();
            return (number => ReadLoose(unread[number].Name, unread[number].Path, visitor), () => { });
        });

        void ReadLoose(string name, string path, TreeVisitor visitor)
        {
            cancellation.ThrowIfCancellationRequested();
            using var loose = LooseObject.Open(path);
            if (loose.Type != ObjectType.Tree)
                return;
            if (loose.Content.Length > memory / jobs)
                throw new UnreadableException("a folder is too large");
            visitor.Visit(_loose[ObjectName.Parse(name)], loose.ReadAll(), null, []);
        }

        TreeVisitor NewVisitor() => new(sought, _names, _outlines, _database.HashLength, NumberOf, LookFor);
    }

    private void LookFor(ReadOnlySpan<byte> name)
    {
        if (_missing is not null && Find(name) < 0)
            _missing.Suspect();
    }

    private int NumberOf(ObjectName name)
    {
        Span<byte> hash = stackalloc byte[ObjectName.Longest];
        name.CopyTo(hash);
        return NumberOf(hash[.._database.HashLength]);
    }

    private int NumberOf(ReadOnlySpan<byte> name) => Find(name) is >= 0 and var number ? number : throw new UnreadableException("a tree is missing");

    // The first pack that holds it says which number an object has; negative where it is nowhere.
    private int Find(ReadOnlySpan<byte> name)
    {
        for (var pack = 0; pack < _firstOfPack.Length - 1; pack++)
        {
            if (_database.Packs[pack].Index.Find(name) is >= 0 and var position)
                return _firstOfPack[pack] + position;
        }

        return _loose.TryGetValue(ObjectName.Of(name), out var number) ? number : -1;
    }

    private PrunedTree Below(int tree, int depth)
    {
        if (_pruned[tree] is { } known)
            return known;
        if (depth > Deepest)
            throw new UnreadableException("a tree lies too deep");

        var parts = new List<TreePart>();
        if (!_outlines.TryRead(tree, parts))
            throw new UnreadableException("a folder is no tree");
        var entries = new List<PrunedEntry>();
        foreach (var part in parts)
        {
            if (!part.IsFolder)
                entries.Add(new PrunedEntry(part.Name, part.Object, null));
            else if (Below(part.Target, depth + 1) is var folder && !ReferenceEquals(folder, PrunedTree.Empty))
                entries.Add(new PrunedEntry(part.Name, -1, folder));
        }

        // Most folders hold none of the objects.
        return _pruned[tree] = entries.Count == 0 ? PrunedTree.Empty : Once([.. entries]);
    }

    private PrunedTree Once(PrunedEntry[] entries)
    {
        var tree = new PrunedTree(entries);
        lock (_distinct)
        {
            if (_distinct.TryGetValue(tree, out var known))
                return known;
            if ((_entries += entries.Length) > MostEntries)
                throw new UnreadableException("there are too many folders");
            return _distinct[tree] = tree;
        }
    }

    private sealed class PackNotes(TreeVisitor visitor, Func<int, int> numberOf) : IDeltaVisitor<TreeVersion>
    {
        public bool IsWanted(int entry) => true;

        public TreeVersion? Visit(int entry, ReadOnlySpan<byte> content, TreeVersion? source, List<CopiedRange> copied) =>
            visitor.Visit(numberOf(entry), content, source, copied);
    }
}
