using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Finds out where objects come from. Costs more than to scan them all, and is asked for those with findings only.</summary>
/// <param name="repository">The repository.</param>
/// <param name="database">Its objects.</param>
/// <param name="scope">Which part of the history counts.</param>
/// <param name="jobs">Threads, or processes, at the same time.</param>
/// <param name="memory">Bytes of content to hold in memory at most.</param>
public sealed class Attribution(RepositoryLocation repository, ObjectDatabase database, HistoryScope scope, int jobs, long memory)
{
    /// <summary>What a message of a commit has in place of a path.</summary>
    public const string CommitMessage = "(commit message)";

    /// <summary>What a message of a tag has in place of a path.</summary>
    public const string TagMessage = "(tag message)";

    /// <summary>What was scanned before; null where nothing is remembered.</summary>
    public HistoryCache? Cache { get; init; }

    /// <summary>Is told whether trees name what is nowhere; null where that does not matter.</summary>
    public MissingObjects? Missing { get; init; }

    /// <summary>Number of commits in the scope.</summary>
    public int Commits { get; private set; }

    /// <summary>Number of refs of the repository.</summary>
    public int Refs { get; private set; }

    /// <summary>Finds the origins of some objects.</summary>
    /// <param name="objects">Names of the objects, and what each is.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The origins by the objects' names. What the scope does not reach is not among them.</returns>
    /// <exception cref="UnreadableException">A commit, a tree or the refs can't be read.</exception>
    /// <exception cref="RepositoryException">The scope names what isn't there.</exception>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public IReadOnlyDictionary<string, ObjectOrigin> Of(IReadOnlyDictionary<string, ObjectType> objects, CancellationToken cancellation)
    {
        // Git lists the refs and the commits meanwhile.
        var listing = Task.Run(() => RefTip.Of(repository), CancellationToken.None);
        if (objects.Count == 0)
        {
            CountCommits(listing, cancellation);
            Refs = CountRefs(listing.GetAwaiter().GetResult());
            return new Dictionary<string, ObjectOrigin>();
        }

        var loading = Task.Run(() => CommitGraph.Load(repository, scope, cancellation), CancellationToken.None);
        var blobs = objects.Where(named => named.Value is not (ObjectType.Commit or ObjectType.Tag)).Select(named => named.Key).ToHashSet();
        var contents = blobs.Count > 0 || Missing is not null ? TreeContents.Read(database, [.. blobs], Missing, null, jobs, memory, cancellation) : null;
        var graph = loading.GetAwaiter().GetResult();
        Commits = graph.Names.Count;
        var tips = listing.GetAwaiter().GetResult();
        Refs = CountRefs(tips);
        var (brought, alive) = Find(graph, contents, tips, blobs, cancellation);
        var names = scope.RefNames(repository);
        var counted = tips.Where(tip => names?.Contains(tip.Name) != false && (scope.Since is null || graph.NumberOf(tip.Target) >= 0)).ToList();
        var placed = blobs.Where(brought.Contains).Select(name => (Name: name, Places: brought[name].ToList()))
            .Concat(Messages(objects, graph, counted))
            .Concat(WithoutCommits(alive.Where(found => !brought.Contains(found.Key)), tips, counted))
            .ToList();
        return Origins(placed, tips, alive, graph);
    }

    private Dictionary<string, ObjectOrigin> Origins(
        List<(string Name, List<(int Commit, string Path)> Places)> placed,
        IReadOnlyList<RefTip> tips,
        IReadOnlyDictionary<string, List<int>> alive,
        CommitGraph graph)
    {
        var names = tips.Select(tip => tip.Name).ToList();
        var branches = tips.Index().Where(tip => tip.Item.Name != RefTip.Head).Select(tip => (Ref: tip.Index, Commit: graph.NumberOf(tip.Item.Target))).Where(tip => tip.Commit >= 0).ToList();
        var refs = placed.Select(found => found.Places[0].Commit).Distinct().ToDictionary(commit => commit, commit => new Lazy<RefSet>(() => RefsOf(commit, graph, names, branches)));
        var headers = CommitHeaders.Of(repository, [.. refs.Keys.Where(commit => commit >= 0).Select(commit => graph.Names[commit])]);
        return placed.ToDictionary(found => found.Name, found =>
        {
            var first = found.Places[0].Commit;
            var tipsWithIt = alive.GetValueOrDefault(found.Name, []);
            return new ObjectOrigin
            {
                Order = first >= 0 ? first : int.MaxValue,
                Commit = first >= 0 ? headers.GetValueOrDefault(graph.Names[first]) : null,
                Paths = [.. found.Places.Select(place => place.Path).Distinct()],
                Commits = found.Places.Where(place => place.Commit >= 0).Select(place => place.Commit).Distinct().Count(),
                IsInHead = tipsWithIt.Exists(tip => names[tip] == RefTip.Head),
                TipsWithIt = new RefSet(names, [.. tipsWithIt.Order()]),
                Refs = refs[first],
            };
        });
    }

    // Where what the trees hold can't be told, git is asked for what the commits change.
    private (ILookup<string, (int Commit, string Path)> Brought, IReadOnlyDictionary<string, List<int>> Alive) Find(
        CommitGraph graph,
        TreeContents? contents,
        IReadOnlyList<RefTip> tips,
        HashSet<string> blobs,
        CancellationToken cancellation)
    {
        try
        {
            if (contents is not null)
                return (Introductions.Of(graph, contents, jobs), LiveObjects.Of(repository, tips, graph, contents, blobs, cancellation));
        }
        catch (UnreadableException)
        {
            // Git says which it is, or can read it.
        }

        return (Introductions.Of(repository, graph.Names, blobs, jobs, cancellation), LiveObjects.Of(repository, tips, graph, null, blobs, cancellation));
    }

    // Also a check that nothing is missing.
    private void CountCommits(Task<IReadOnlyList<RefTip>> listing, CancellationToken cancellation)
    {
        var arguments = scope.Arguments(repository);
        var state = Cache is null ? "" : StateOf(arguments, listing.GetAwaiter().GetResult());
        if (Cache?.Reached is { } reached && reached.Tips == state)
        {
            Commits = reached.Commits;
            return;
        }

        if (Missing is not null)
            TreeContents.Read(database, [], Missing, Cache, jobs, memory, cancellation);
        using var git = GitCommand.Start(repository.Folder, repository.Environment, ["rev-list", "--count", .. arguments]);
        using var output = new StreamReader(git.Output, leaveOpen: true);
        var count = output.ReadToEnd().Trim();
        git.Complete();
        Commits = int.Parse(count, CultureInfo.InvariantCulture);
        if (Cache is not null)
            Cache.Reached = (state, Commits);
    }

    private static int CountRefs(IReadOnlyList<RefTip> tips) => tips.Count(tip => tip.Name != RefTip.Head);

    // What the number of commits depends on.
    private static string StateOf(IReadOnlyList<string> arguments, IReadOnlyList<RefTip> tips) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. arguments, .. tips.Select(tip => $"{tip.Name} {tip.Target}")]))));

    private static IEnumerable<(string Name, List<(int Commit, string Path)> Places)> Messages(
        IReadOnlyDictionary<string, ObjectType> objects,
        CommitGraph graph,
        List<RefTip> tips)
    {
        foreach (var (name, type) in objects)
        {
            if (type == ObjectType.Commit && graph.NumberOf(name) is >= 0 and var commit)
                yield return (name, [(commit, CommitMessage)]);
            else if (type == ObjectType.Tag && tips.FirstOrDefault(tip => tip.Tags.Contains(name)) is { } tag)
                yield return (name, [(graph.NumberOf(tag.Target), $"{TagMessage} {tag.Name}")]);
        }
    }

    // A ref may point to a blob or a tree that is in no commit.
    private static IEnumerable<(string Name, List<(int Commit, string Path)> Places)> WithoutCommits(
        IEnumerable<KeyValuePair<string, List<int>>> alive,
        IReadOnlyList<RefTip> tips,
        List<RefTip> counted)
    {
        var names = counted.Where(tip => tip.Type is ObjectType.Blob or ObjectType.Tree).Select(tip => tip.Name).ToHashSet();
        return alive
            .Select(found => (found.Key, Places: found.Value.Select(tip => (Commit: -1, Path: tips[tip].Name)).Where(tip => names.Contains(tip.Path)).ToList()))
            .Where(found => found.Places.Count > 0);
    }

    private static RefSet RefsOf(int commit, CommitGraph graph, IReadOnlyList<string> names, List<(int Ref, int Commit)> branches)
    {
        if (commit < 0)
            return RefSet.Empty;
        var reaching = graph.WithDescendants(commit);
        return new RefSet(names, [.. branches.Where(branch => reaching[branch.Commit]).Select(branch => branch.Ref)]);
    }
}
