using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Finds out where objects come from. Costs more than to scan them all, and is asked for those with findings only.</summary>
/// <param name="repository">The repository.</param>
/// <param name="scope">Which part of the history counts.</param>
/// <param name="jobs">Threads, or processes, at the same time.</param>
/// <param name="memory">Bytes of content to hold in memory at most.</param>
public sealed class Attribution(RepositoryLocation repository, HistoryScope scope, int jobs, long memory)
{
    /// <summary>What a message of a commit has in place of a path.</summary>
    public const string CommitMessage = "(commit message)";

    /// <summary>What a message of a tag has in place of a path.</summary>
    public const string TagMessage = "(tag message)";

    /// <summary>What was scanned before; null where nothing is remembered.</summary>
    public HistoryCache? Cache { get; init; }

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
        var tips = RefTip.Of(repository);
        Refs = tips.Count(tip => tip.Name != RefTip.Head);
        if (objects.Count == 0)
        {
            CountCommits(tips);
            return new Dictionary<string, ObjectOrigin>();
        }

        var graph = CommitGraph.Load(repository, scope, cancellation);
        Commits = graph.Names.Count;
        var blobs = objects.Where(named => named.Value is not (ObjectType.Commit or ObjectType.Tag)).Select(named => named.Key).ToHashSet();
        var contents = blobs.Count > 0 && graph.IsWhole ? TreeContents.Read(repository, [.. blobs], graph.Trees, jobs, memory, cancellation) : null;
        var brought = contents is null ? Introductions.Of(repository, graph.Names, blobs, jobs, cancellation) : Introductions.Of(graph, contents);
        var alive = FindAlive(tips, blobs, name => contents is not null && graph.NumberOf(name) is >= 0 and var tip ? Held(contents, graph.Trees[tip]) : null, cancellation);
        var names = scope.RefNames(repository);
        var counted = tips.Where(tip => names?.Contains(tip.Name) != false && (scope.Since is null || graph.NumberOf(tip.Target) >= 0)).ToList();
        var placed = blobs.Where(brought.Contains).Select(name => (Name: name, Places: brought[name].ToList()))
            .Concat(Messages(objects, graph, counted))
            .Concat(WithoutCommits(blobs.Where(name => !brought.Contains(name)), alive, counted))
            .ToList();
        var reach = new Dictionary<int, IReadOnlyList<string>>();
        var commits = tips.Where(tip => tip.Name != RefTip.Head).Select(tip => (tip.Name, Commit: graph.NumberOf(tip.Target))).Where(tip => tip.Commit >= 0).ToList();
        var headers = CommitHeaders.Of(repository, [.. placed.Select(found => found.Places[0].Commit).Where(commit => commit >= 0).Distinct().Select(commit => graph.Names[commit])]);
        return placed.ToDictionary(found => found.Name, found => new ObjectOrigin
        {
            Order = found.Places[0].Commit is >= 0 and var order ? order : int.MaxValue,
            Commit = found.Places[0].Commit is >= 0 and var commit ? headers.GetValueOrDefault(graph.Names[commit]) : null,
            Paths = [.. found.Places.Select(place => place.Path).Distinct()],
            Commits = found.Places.Where(place => place.Commit >= 0).Select(place => place.Commit).Distinct().Count(),
            IsInHead = alive[found.Name].Contains(RefTip.Head),
            TipsWithIt = [.. alive[found.Name]],
            Refs = RefsOf(found.Places[0].Commit, graph, commits, reach),
        });
    }

    // Also a check that no commit is missing.
    private void CountCommits(IReadOnlyList<RefTip> tips)
    {
        var arguments = scope.Arguments(repository);
        var state = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. arguments, .. tips.Select(tip => $"{tip.Name} {tip.Target}")]))));
        if (Cache?.Reached is { } reached && reached.Tips == state)
        {
            Commits = reached.Commits;
            return;
        }

        using var git = GitCommand.Start(repository.Folder, repository.Environment, ["rev-list", "--count", .. arguments]);
        using var output = new StreamReader(git.Output, leaveOpen: true);
        var count = output.ReadToEnd().Trim();
        git.Complete();
        Commits = int.Parse(count, CultureInfo.InvariantCulture);
        if (Cache is not null)
            Cache.Reached = (state, Commits);
    }

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
    private static IEnumerable<(string Name, List<(int Commit, string Path)> Places)> WithoutCommits(IEnumerable<string> blobs, ILookup<string, string> alive, List<RefTip> tips)
    {
        var names = tips.Where(tip => tip.Type is ObjectType.Blob or ObjectType.Tree).Select(tip => tip.Name).ToHashSet();
        return blobs
            .Select(name => (Name: name, Places: alive[name].Where(names.Contains).Select(tip => (Commit: -1, Path: tip)).ToList()))
            .Where(found => found.Places.Count > 0);
    }

    private static IEnumerable<string> Held(TreeContents contents, ObjectName tree) =>
        contents.In(tree)?.Entries.ToArray().Select(entry => contents.NameOf(entry.Object)).Distinct() ?? [];

    private ILookup<string, string> FindAlive(IReadOnlyList<RefTip> tips, HashSet<string> blobs, Func<string, IEnumerable<string>?> known, CancellationToken cancellation)
    {
        var alive = new List<(string Object, string Ref)>();
        if (blobs.Count > 0)
        {
            using var trees = new TreeSearch(repository, blobs);
            foreach (var tip in tips)
            {
                cancellation.ThrowIfCancellationRequested();
                if (known(tip.Target) is { } held)
                    alive.AddRange(held.Select(name => (name, tip.Name)));
                else if (tip.Type is ObjectType.Commit or ObjectType.Tree)
                    alive.AddRange(trees.In(tip.Target).Select(name => (name, tip.Name)));
                else if (blobs.Contains(tip.Target))
                    alive.Add((tip.Target, tip.Name));
            }
        }

        return alive.ToLookup(found => found.Object, found => found.Ref);
    }

    private static IReadOnlyList<string> RefsOf(int commit, CommitGraph graph, List<(string Name, int Commit)> tips, Dictionary<int, IReadOnlyList<string>> known)
    {
        if (commit < 0)
            return [];
        if (known.TryGetValue(commit, out var refs))
            return refs;
        var reaching = graph.WithDescendants(commit);
        return known[commit] = [.. tips.Where(tip => reaching[tip.Commit]).Select(tip => tip.Name)];
    }
}
