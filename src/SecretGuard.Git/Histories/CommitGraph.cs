using System.Runtime.InteropServices;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>The commits of a history, each behind its parents.</summary>
internal sealed class CommitGraph
{
    /// <summary>What stands before a commit's name where git lists more of it than that.</summary>
    internal const string HeadOfCommit = "commit ";

    private readonly List<string> _names = [];
    private readonly List<ObjectName> _trees = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<(int Parent, int Child)> _edges = [];
    private readonly List<int> _firstEdges = [];
    private readonly List<(int Child, string Parent)> _outside = [];
    private ILookup<int, ObjectName> _treesOutside = null!;

    private CommitGraph()
    {
    }

    /// <summary>The names of the commits, parents first.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The names of their trees.</summary>
    public IReadOnlyList<ObjectName> Trees => _trees;

    /// <summary>Asks git for the commits.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="scope">Which of them.</param>
    /// <param name="cancellation">Ends git early.</param>
    /// <exception cref="UnreadableException">A commit is missing or damaged.</exception>
    /// <exception cref="RepositoryException">The scope names what isn't there.</exception>
    public static CommitGraph Load(RepositoryLocation repository, HistoryScope scope, CancellationToken cancellation)
    {
        var graph = new CommitGraph();
        using var git = GitCommand.Start(repository.Folder, repository.Environment, ["rev-list", "--topo-order", "--reverse", "--parents", "--format=%T", .. scope.Arguments(repository)]);
        using var output = new StreamReader(git.Output, leaveOpen: true);
        while (output.ReadLine() is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.StartsWith(HeadOfCommit, StringComparison.Ordinal))
                graph.Add(line[HeadOfCommit.Length..]);
            else
                graph._trees.Add(ObjectName.Parse(line));
        }

        git.Complete();
        var trees = CommitTrees.Of(repository, [.. graph._outside.Select(edge => edge.Parent).Distinct()]);
        graph._treesOutside = graph._outside.ToLookup(edge => edge.Child, edge => trees[edge.Parent]);
        return graph;
    }

    /// <summary>The number of a commit in the order; -1 where it is not among them.</summary>
    public int NumberOf(string name) => _numbers.GetValueOrDefault(name, -1);

    /// <summary>The numbers of those parents of a commit that are in the scope.</summary>
    public IEnumerable<int> ParentsOf(int commit)
    {
        for (var edge = _firstEdges[commit]; edge < _edges.Count && _edges[edge].Child == commit; edge++)
            yield return _edges[edge].Parent;
    }

    /// <summary>The trees of those parents of a commit that are not in the scope.</summary>
    public IEnumerable<ObjectName> TreesOutside(int commit) => _treesOutside[commit];

    /// <summary>Says of each commit whether it is a certain one, or has that in its history.</summary>
    /// <param name="commit">Number of the certain one.</param>
    public bool[] WithDescendants(int commit)
    {
        var found = new bool[_names.Count];
        found[commit] = true;
        // Parents come first, so that one look at each edge is enough.
        foreach (var (parent, child) in CollectionsMarshal.AsSpan(_edges)[_firstEdges[commit]..])
            found[child] |= found[parent];
        return found;
    }

    private void Add(string line)
    {
        var names = line.Split(' ');
        var number = _names.Count;
        _names.Add(names[0]);
        _numbers[names[0]] = number;
        _firstEdges.Add(_edges.Count);
        foreach (var parent in names.AsSpan(1))
        {
            if (_numbers.TryGetValue(parent, out var known))
                _edges.Add((known, number));
            else
                _outside.Add((number, parent));
        }
    }
}
