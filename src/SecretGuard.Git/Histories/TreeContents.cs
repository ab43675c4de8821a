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

    // Of folders in trees, and of paths in sets: some hundred megabytes. What has more is left to git.
    private const long MostFolders = 24 << 20;
    private const long MostPaths = 4 << 20;

    private readonly IReadOnlyList<string> _objects;
    private readonly ObjectDatabase _database;
    private readonly int[] _firstOfPack;
    private readonly Dictionary<ObjectName, int> _loose = [];
    private TreeOutline?[] _outlines;
    private readonly (PathSet? Set, bool IsKnown)[] _sets;
    private readonly NameNumbers _names = new();
    private readonly PathSets _paths = new(MostPaths);
    private long _folders;
    private volatile bool _isIncomplete;

    private TreeContents(ObjectDatabase database, IReadOnlyList<string> objects)
    {
        (_database, _objects) = (database, objects);
        _isIncomplete = database.Skipped.Count > 0;
        _firstOfPack = new int[database.Packs.Count + 1];
        for (var pack = 0; pack < database.Packs.Count; pack++)
            _firstOfPack[pack + 1] = _firstOfPack[pack] + database.Packs[pack].Index.Count;
        foreach (var (name, _) in database.Loose)
            _loose[ObjectName.Parse(name)] = _firstOfPack[^1] + _loose.Count;
        _outlines = new TreeOutline?[_firstOfPack[^1] + _loose.Count];
        _sets = new (PathSet?, bool)[_outlines.Length];
    }

    /// <summary>Reads the trees.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="objects">Names of the objects, in hexadecimal digits.</param>
    /// <param name="jobs">Threads.</param>
    /// <param name="memory">Bytes of content to hold in memory at most.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>Null where what the trees hold can't be told from packs and files alone.</returns>
    /// <exception cref="UnreadableException">The folders of objects can't be listed.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static TreeContents? Read(
        RepositoryLocation repository,
        IReadOnlyList<string> objects,
        int jobs,
        long memory,
        CancellationToken cancellation)
    {
        using var database = new ObjectDatabase(repository);
        var contents = new TreeContents(database, objects);
        try
        {
            contents.ReadTrees(jobs, memory, cancellation);
            return contents._isIncomplete ? null : contents;
        }
        catch (Exception e) when (e is DamagedObjectException or UnreadableException or IOException or UnauthorizedAccessException)
        {
            // Git knows other ways, and says of what can't be read why.
            return null;
        }
    }

    /// <summary>Prepares for some trees to be asked for, and for no others.</summary>
    /// <returns>Whether what they hold can be told.</returns>
    public bool TryResolve(IEnumerable<ObjectName> trees)
    {
        try
        {
            foreach (var tree in trees)
                Below(NumberOf(tree), 0);
        }
        catch (UnreadableException)
        {
            return false;
        }

        _outlines = [];
        return !_paths.IsFull;
    }

    /// <summary>The objects that a tree holds, and their paths in it.</summary>
    /// <param name="tree">The name of one of the trees that were prepared for.</param>
    public PathSet? In(ObjectName tree) => _sets[NumberOf(tree)].Set;

    /// <summary>The name of an object of a set.</summary>
    /// <param name="number">Its number there.</param>
    public string NameOf(int number) => _objects[number];

    private void ReadTrees(int jobs, long memory, CancellationToken cancellation)
    {
        var filter = new NameFilter<int>(_objects.Index().ToDictionary(named => ObjectName.Parse(named.Item), named => named.Index), _database.HashLength);
        for (var pack = 0; pack < _firstOfPack.Length - 1; pack++)
        {
            var (file, first, forest) = (_database.Packs[pack], _firstOfPack[pack], new DeltaForest(_database.Packs[pack]));
            _isIncomplete |= forest.Broken.Count > 0 || forest.Circles.Count > 0;
            int[] roots = [.. forest.Roots.Where(root => forest.Type(root) == ObjectType.Tree)];
            Workers.ForEach(roots, jobs, () =>
            {
                var notes = new PackNotes(new TreeVisitor(filter, _names, _database.HashLength, NumberOf), (entry, outline) => Note(first + forest.Position(entry), outline));
                var walk = new DeltaTreeWalk<TreeVersion>(file, forest, notes, (_, _) => _isIncomplete = true, memory / jobs);
                return (root => walk.Walk(root, cancellation), () => { });
            });
        }

        var visitor = new TreeVisitor(filter, _names, _database.HashLength, NumberOf);
        foreach (var (name, path) in _database.Loose)
        {
            cancellation.ThrowIfCancellationRequested();
            using var loose = LooseObject.Open(path);
            if (loose.Type != ObjectType.Tree)
                continue;
            Note(_loose[ObjectName.Parse(name)], visitor.Visit(loose.ReadAll(), null, []).Outline);
        }
    }

    private int NumberOf(ObjectName name)
    {
        Span<byte> hash = stackalloc byte[ObjectName.Longest];
        name.CopyTo(hash);
        return NumberOf(hash[.._database.HashLength]);
    }

    // The first pack that holds it says which number a tree has.
    private int NumberOf(ReadOnlySpan<byte> name)
    {
        for (var pack = 0; pack < _firstOfPack.Length - 1; pack++)
        {
            if (_database.Packs[pack].Index.Find(name) is >= 0 and var position)
                return _firstOfPack[pack] + position;
        }

        return _loose.TryGetValue(ObjectName.Of(name), out var number) ? number : throw new UnreadableException("a tree is missing");
    }

    private void Note(int tree, TreeOutline outline)
    {
        _outlines[tree] = outline;
        if (Interlocked.Add(ref _folders, outline.Folders.Length) > MostFolders)
            throw new UnreadableException("there are too many folders");
    }

    private PathSet? Below(int tree, int depth)
    {
        if (_sets[tree].IsKnown)
            return _sets[tree].Set;
        if (depth > Deepest || _outlines[tree] is not { } outline)
            throw new UnreadableException("a tree lies too deep, or is none");

        var parts = new List<PathSet>();
        foreach (var hit in outline.Hits)
            parts.Add(_paths.Below(_paths.Of(hit.Object), _names[hit.Name]));
        foreach (var folder in outline.Folders)
        {
            if (Below(folder.Tree, depth + 1) is { } below)
                parts.Add(_paths.Below(below, _names[folder.Name]));
        }

        var set = parts.Count == 0 ? null : _paths.Union(parts);
        _sets[tree] = (set, true);
        return set;
    }

    private sealed class PackNotes(TreeVisitor visitor, Action<int, TreeOutline> note) : IDeltaVisitor<TreeVersion>
    {
        public bool IsWanted(int entry) => true;

        public TreeVersion? Visit(int entry, ReadOnlySpan<byte> content, TreeVersion? source, List<CopiedRange> copied)
        {
            var version = visitor.Visit(content, source, copied);
            note(entry, version.Outline);
            return version;
        }
    }
}
