using System.Runtime.InteropServices;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Finds which of some objects are in the newest commit of which refs.</summary>
internal static class LiveObjects
{
    /// <summary>Looks at what each ref points to.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="tips">The refs.</param>
    /// <param name="graph">The commits that are known.</param>
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

        foreach (var (number, tip) in tips.Index().Where(tip => tip.Item.Type == ObjectType.Blob && objects.Contains(tip.Item.Target)))
            Add(tip.Target, [number]);
        if (contents is null)
            Search();
        else
            LookUp(contents);
        return alive;

        void Add(string name, IEnumerable<int> refs) => (CollectionsMarshal.GetValueRefOrAddDefault(alive, name, out _) ??= []).AddRange(refs);

        void LookUp(TreeContents contents)
        {
            var outside = CommitTrees.Of(repository, [.. tips.Where(tip => tip.Type == ObjectType.Commit && graph.NumberOf(tip.Target) < 0).Select(tip => tip.Target).Distinct()]);
            // Most refs hold the same of them as another one.
            foreach (var refs in tips.Index().GroupBy(tip => TreeOf(tip.Item), tip => tip.Index))
            {
                foreach (var name in refs.Key is { } tree ? ObjectsOf(tree, contents) : [])
                    Add(name, refs);
            }

            PrunedTree? TreeOf(RefTip tip) => tip.Type switch
            {
                ObjectType.Commit => contents.In(graph.NumberOf(tip.Target) is >= 0 and var commit ? graph.Trees[commit] : outside[tip.Target]),
                ObjectType.Tree => contents.In(ObjectName.Parse(tip.Target)),
                _ => null,
            };
        }

        void Search()
        {
            using var trees = new TreeSearch(repository, objects);
            foreach (var (number, tip) in tips.Index().Where(tip => tip.Item.Type is ObjectType.Commit or ObjectType.Tree))
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var name in trees.In(tip.Target))
                    Add(name, [number]);
            }
        }
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
