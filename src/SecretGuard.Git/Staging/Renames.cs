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

    private readonly Func<string, Stream> open;
    private readonly List<StagedChange> added;
    private readonly List<StagedChange> removed;
    private readonly HashSet<StagedChange> matched = [];
    private readonly Dictionary<StagedChange, StagedFile> origins = [];
    private readonly Dictionary<string, Resemblance?> resemblances = [];

    private Renames(IReadOnlyList<StagedChange> changes, Func<string, Stream> open)
    {
        this.open = open;
        removed = [.. changes.Where(change => change.Removes).OrderBy(change => change.Path, StringComparer.Ordinal)];
        added = removed.Count == 0
            ? []
            : [.. changes.Where(change => change.IsNew).OrderBy(change => change.Path, StringComparer.Ordinal)];
    }

    /// <summary>What each moved file was in HEAD.</summary>
    /// <param name="changes">All changes.</param>
    /// <param name="open">Opens an object.</param>
    public static IReadOnlyDictionary<StagedChange, StagedFile> Find(IReadOnlyList<StagedChange> changes, Func<string, Stream> open)
    {
        var renames = new Renames(changes, open);
        renames.MatchSame();
        renames.MatchSimilar();
        return renames.origins;
    }

    /// <summary>Moved as it was: each old file went to one place; more of the same are copies.</summary>
    private void MatchSame()
    {
        var gone = removed.ToLookup(change => change.Before);
        foreach (var group in added.GroupBy(change => change.After))
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
            if (!matched.Contains(to) && !matched.Contains(from))
                Match(to, from);
    }

    private IEnumerable<(StagedChange To, StagedChange From)> Candidates()
    {
        var sources = removed.Where(change => change.Before?.Kind == StagedKind.File && !matched.Contains(change)).ToList();
        var targets = added.Where(change => change.After?.Kind == StagedKind.File && !matched.Contains(change)).ToList();
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
        if (resemblances.TryGetValue(id, out var known)) return known;
        try
        {
            using var content = open(id);
            return resemblances[id] = content.Length <= BlobReader.LargestInMemory ? Resemblance.Of(content) : null;
        }
        catch (UnreadableException)
        {
            // Whoever opens the content to scan it will say so.
            return resemblances[id] = null;
        }
    }

    private void Match(StagedChange to, StagedChange from)
    {
        origins[to] = from.Before!.Value;
        matched.Add(to);
        matched.Add(from);
    }
}
