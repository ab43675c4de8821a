using System.Runtime.InteropServices;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Finds which of some objects are in the newest commit of which refs.</summary>
internal static class LiveObjects
{
    /// <summary>Looks at what each ref points to.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="tips">The refs.</param>
    /// <param name="graph">The commits that <paramref name="contents"/> knows the trees of.</param>
    /// <param name="contents">What trees hold; null where that is not known.</param>
    /// <param name="objects">Names of the objects.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>Places of refs among the tips, by the objects' names. An object that is nowhere is not among them.</returns>
    /// <exception cref="UnreadableException">A commit or a tree can't be read.</exception>
    public static IReadOnlyDictionary<string, List<int>> Of(
        RepositoryLocation repository,
        IReadOnlyList<RefTip> tips,
        CommitGraph graph,
        TreeContents? contents,
        HashSet<string> objects,
        CancellationToken cancellation)
    {
        var alive = new Dictionary<string, List<int>>();
        if (objects.Count == 0)
            return alive;

        // Most refs hold the same of them as another one.
        foreach (var refs in tips.Index().GroupBy(tip => KnownTree(tip.Item), tip => tip.Index))
        {
            foreach (var name in refs.Key is { } tree ? ObjectsOf(tree, contents!) : [])
                Add(name, refs);
        }

        using var trees = new TreeSearch(repository, objects);
        foreach (var (number, tip) in tips.Index().Where(tip => KnownTree(tip.Item) is null))
        {
            cancellation.ThrowIfCancellationRequested();
            if (tip.Type is ObjectType.Commit or ObjectType.Tree)
            {
                foreach (var name in trees.In(tip.Target))
                    Add(name, [number]);
            }
            else if (objects.Contains(tip.Target))
            {
                Add(tip.Target, [number]);
            }
        }

        return alive;

        PrunedTree? KnownTree(RefTip tip) => contents is not null && graph.NumberOf(tip.Target) is >= 0 and var commit ? contents.In(graph.Trees[commit]) : null;

        void Add(string name, IEnumerable<int> refs) => (CollectionsMarshal.GetValueRefOrAddDefault(alive, name, out _) ??= []).AddRange(refs);
    }

    private static HashSet<string> ObjectsOf(PrunedTree tree, TreeContents contents)
    {
        var found = new HashSet<string>();
        var seen = new HashSet<PrunedTree>(ReferenceEqualityComparer.Instance) { tree };
        var open = new Stack<PrunedTree>([tree]);
        while (open.TryPop(out var next))
        {
            foreach (var entry in next.Entries)
            {
                if (entry.Folder is null)
                    found.Add(contents.ObjectOf(entry.Object));
                else if (seen.Add(entry.Folder))
                    open.Push(entry.Folder);
            }
        }

        return found;
    }
}
