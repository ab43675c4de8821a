namespace SecretGuard.Git.Histories;

/// <summary>Makes sets of paths, each once: most versions of a folder hold the same as the one before. May be used on any thread.</summary>
/// <param name="mostEntries">Entries of all sets together at most.</param>
internal sealed class PathSets(long mostEntries)
{
    private readonly Dictionary<PathSet, PathSet> _sets = [];
    private readonly Dictionary<(PathSet Set, string Folder), PathSet> _below = [];
    private long _entries;

    /// <summary>Whether there are more entries than there may be, so that the sets are not right any more.</summary>
    public bool IsFull { get; private set; }

    /// <summary>An object itself, before it is in a folder.</summary>
    /// <param name="number">Its number.</param>
    public PathSet Of(int number)
    {
        lock (_sets)
            return Once([(number, "")]);
    }

    /// <summary>What is in a folder.</summary>
    /// <param name="set">The set.</param>
    /// <param name="folder">The folder's name; that of the object where it is none.</param>
    public PathSet Below(PathSet set, string folder)
    {
        lock (_sets)
        {
            if (!_below.TryGetValue((set, folder), out var below))
                _below[(set, folder)] = below = Once([.. set.Entries.ToArray().Select(entry => (entry.Object, entry.Path.Length == 0 ? folder : $"{folder}/{entry.Path}"))]);
            return below;
        }
    }

    /// <summary>What some sets hold together.</summary>
    public PathSet Union(IReadOnlyList<PathSet> sets)
    {
        if (sets.Count == 1)
            return sets[0];
        lock (_sets)
            return Once([.. sets.SelectMany(set => set.Entries.ToArray()).Distinct()]);
    }

    private PathSet Once((int Object, string Path)[] entries)
    {
        Array.Sort(entries, PathSet.Order);
        var set = new PathSet(entries);
        if (_sets.TryGetValue(set, out var known))
            return known;
        _entries += entries.Length;
        IsFull |= _entries > mostEntries;
        return IsFull ? set : _sets[set] = set;
    }
}
