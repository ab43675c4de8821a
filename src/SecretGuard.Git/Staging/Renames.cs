namespace SecretGuard.Git.Staging;

/// <summary>
/// Finds the files that were moved: new ones that are, or are for the larger part, a file that is gone. Looked for here and
/// not by libgit2 or <c>git</c>, because these measure likeness in different ways and libgit2 not at all in short files.
/// </summary>
internal sealed class Renames
{
    /// <summary>Git's own limit: half of a file must have stayed as it was.</summary>
    private const double LeastResemblance = 0.5;

    /// <summary>Reading and comparing more than this would be felt; a rename that is not seen only makes more lines new.</summary>
    private const int MostComparisons = 10_000;

    private readonly Func<string, Stream> _open;
    private readonly List<StagedChange> _added;
    private readonly List<StagedChange> _removed;
    private readonly HashSet<StagedChange> _matched = [];
    private readonly Dictionary<StagedChange, StagedFile> _origins = [];
    private readonly Dictionary<string, Resemblance?> _resemblances = [];

    private Renames(IReadOnlyList<StagedChange> changes, Func<string, Stream> open)
    {
        _open = open;
        _removed = [.. changes.Where(change => change.Removes).OrderBy(change => change.Path, StringComparer.Ordinal)];
        _added = [.. changes.Where(change => change.IsNew).OrderBy(change => change.Path, StringComparer.Ordinal)];
    }

    /// <summary>What each moved file was in HEAD.</summary>
    /// <param name="changes">All changes.</param>
    /// <param name="open">Opens an object.</param>
    public static IReadOnlyDictionary<StagedChange, StagedFile> Find(IReadOnlyList<StagedChange> changes, Func<string, Stream> open)
    {
        if (!changes.Any(change => change.Removes))
            return new Dictionary<StagedChange, StagedFile>();
        var renames = new Renames(changes, open);
        renames.MatchSame();
        renames.MatchSimilar();
        return renames._origins;
    }

    /// <summary>Moved as it was: each old file went to one place; more of the same are copies.</summary>
    private void MatchSame()
    {
        var gone = _removed.ToLookup(change => change.Before);
        foreach (var group in _added.GroupBy(change => change.After))
            foreach (var (to, from) in Pair([.. group], [.. gone[group.Key]]))
                Match(to, from);
    }

    /// <summary>Files that kept their name first, the others in their order.</summary>
    private static IEnumerable<(StagedChange To, StagedChange From)> Pair(List<StagedChange> to, List<StagedChange> from)
    {
        foreach (var target in to.ToArray())
        {
            if (from.Find(source => source.Name == target.Name) is not { } source) continue;
            to.Remove(target);
            from.Remove(source);
            yield return (target, source);
        }
        foreach (var pair in to.Zip(from)) yield return pair;
    }

    private void MatchSimilar()
    {
        var matches =
            from pair in Candidates().Take(MostComparisons)
            let likeness = Likeness(pair.To, pair.From)
            where likeness >= LeastResemblance
            orderby likeness descending, pair.To.Name == pair.From.Name descending
            select pair;
        foreach (var (to, from) in matches)
            if (!_matched.Contains(to) && !_matched.Contains(from))
                Match(to, from);
    }

    private IEnumerable<(StagedChange To, StagedChange From)> Candidates()
    {
        var sources = _removed.Where(change => change.Before?.Kind == StagedKind.File && !_matched.Contains(change)).ToList();
        var targets = _added.Where(change => change.After?.Kind == StagedKind.File && !_matched.Contains(change)).ToList();
        var byName = sources.ToLookup(source => source.Name);
        var sameName = targets.SelectMany(target => byName[target.Name], (target, source) => (target, source));
        var others =
            from target in targets
            from source in sources
            where source.Name != target.Name
            select (target, source);
        return sameName.Concat(others);
    }

    private double Likeness(StagedChange to, StagedChange from) =>
        ResemblanceOf(to.After!.Value.Id) is { } after && ResemblanceOf(from.Before!.Value.Id) is { } before ? after.To(before) : 0;

    private Resemblance? ResemblanceOf(string id)
    {
        if (_resemblances.TryGetValue(id, out var known)) return known;
        try
        {
            using var content = _open(id);
            return _resemblances[id] = content.Length <= BlobReader.LargestInMemory ? Resemblance.Of(content) : null;
        }
        catch (UnreadableException)
        {
            // Whoever opens the content to scan it will say so.
            return _resemblances[id] = null;
        }
    }

    private void Match(StagedChange to, StagedChange from)
    {
        _origins[to] = from.Before!.Value;
        _matched.Add(to);
        _matched.Add(from);
    }
}
