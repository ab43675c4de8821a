using SecretGuard.Detection.Versions;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Looks at all blobs that lie in packs, each with what was made of the one that it is stored as the difference from.</summary>
/// <typeparam name="T">What is made of a blob.</typeparam>
/// <param name="look">Looks at a blob.</param>
/// <param name="seen">Takes a blob's name, and what was made of it. Called on any thread.</param>
public sealed class PackedBlobs<T>(PackedBlobs<T>.Look look, Action<ObjectName, T> seen)
    where T : class
{
    /// <summary>Makes something of a blob. Called on any thread.</summary>
    /// <param name="content">The blob.</param>
    /// <param name="source">What was made of the blob that it is stored as the difference from; null where there is none.</param>
    /// <param name="copied">What it copies from that one, by place in this one.</param>
    public delegate T Look(ReadOnlySpan<byte> content, T? source, IReadOnlyList<CopiedRange> copied);

    /// <summary>Looks at them. Those that can't be made of the packs alone are left out.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="jobs">Threads.</param>
    /// <param name="memory">Bytes of content to hold in memory at most.</param>
    /// <exception cref="UnreadableException">The folders of objects can't be listed.</exception>
    public void Visit(RepositoryLocation repository, int jobs, long memory)
    {
        using var database = new ObjectDatabase(repository);
        foreach (var pack in database.Packs)
        {
            DeltaForest forest;
            try
            {
                forest = database.ForestOf(pack);
            }
            catch (Exception e) when (e is DamagedObjectException or IOException)
            {
                continue;
            }

            int[] roots = [.. forest.RootsByWork().Where(root => forest.Type(root) == ObjectType.Blob)];
            Workers.ForEach(roots, jobs, () =>
            {
                var walk = new DeltaTreeWalk<T>(pack, forest, new Visitor(forest, look, seen), (_, _) => { }, memory / jobs);
                return (root => walk.Walk(root, CancellationToken.None), () => { });
            });
        }
    }

    private sealed class Visitor(DeltaForest forest, Look look, Action<ObjectName, T> seen) : IDeltaVisitor<T>
    {
        public bool IsWanted(int entry) => true;

        public T? Visit(int entry, ReadOnlySpan<byte> content, T? source, List<CopiedRange> copied)
        {
            var made = look(content, source, copied);
            seen(ObjectName.Of(forest.Name(entry)), made);
            return made;
        }
    }
}
