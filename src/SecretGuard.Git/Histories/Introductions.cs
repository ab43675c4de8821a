using System.Collections.Concurrent;
using System.Text;

namespace SecretGuard.Git.Histories;

/// <summary>Finds the commits that bring certain objects, and under which paths.</summary>
internal static class Introductions
{
    // Large enough that starting git does not count, small enough that all cores have something to do.
    private const int CommitsOfOneGit = 4000;

    // A tree may hold another one many times, and that one another.
    private const int MostPlaces = 4 << 20;

    // Digits of SHA-256.
    private const int LongestName = 64;

    /// <summary>Looks at what the tree of each commit holds that those of its parents do not.</summary>
    /// <param name="graph">The commits.</param>
    /// <param name="contents">What the trees hold.</param>
    /// <param name="jobs">Threads.</param>
    /// <returns>Number of the commit and path of every time that an object is brought, by the object's name, in order.</returns>
    /// <exception cref="UnreadableException">That can't be told.</exception>
    public static ILookup<string, (int Commit, string Path)> Of(CommitGraph graph, TreeContents contents, int jobs)
    {
        var found = new List<(string Object, int Commit, string Path)>();
        var trees = new PrunedTree[graph.Names.Count];
        Workers.ForEach([.. Enumerable.Range(0, trees.Length)], jobs, () => (commit => trees[commit] = contents.In(graph.Trees[commit]), () => { }));
        for (var commit = 0; commit < trees.Length; commit++)
            Compare(commit, trees[commit], [.. graph.ParentsOf(commit).Select(parent => trees[parent]), .. graph.TreesOutside(commit).Select(contents.In)], "");

        return InOrder(found);

        void Compare(int commit, PrunedTree tree, List<PrunedTree> before, string path)
        {
            // Most commits change none of the objects.
            if (before.Exists(known => ReferenceEquals(known, tree)))
                return;
            foreach (var entry in tree.Entries)
            {
                if (entry.Folder is { } folder)
                    Compare(commit, folder, FoldersIn(before, entry.Name), $"{path}{contents.NameOf(entry.Name)}/");
                else if (!before.Exists(known => known.Named(entry.Name).Contains(entry)))
                    found.Add((contents.ObjectOf(entry.Object), commit, path + contents.NameOf(entry.Name)));
                if (found.Count > MostPlaces)
                    throw new UnreadableException("there are too many paths");
            }
        }
    }

    /// <summary>Looks at what each commit changes; at what a merge has that none of its parents has.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="commits">The commits, parents first.</param>
    /// <param name="objects">Names of the objects to look for.</param>
    /// <param name="jobs">Processes at the same time.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>Number of the commit and path of every time that an object is brought, by the object's name, in order.</returns>
    /// <exception cref="UnreadableException">A commit or a tree can't be read.</exception>
    public static ILookup<string, (int Commit, string Path)> Of(
        RepositoryLocation repository,
        IReadOnlyList<string> commits,
        HashSet<string> objects,
        int jobs,
        CancellationToken cancellation)
    {
        if (objects.Count == 0)
            commits = [];
        var found = new ConcurrentBag<(string Object, int Commit, string Path)>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        try
        {
            Parallel.For(0, (commits.Count + CommitsOfOneGit - 1) / CommitsOfOneGit, options, chunk =>
                Search(repository, commits, chunk * CommitsOfOneGit, Math.Min(commits.Count, (chunk + 1) * CommitsOfOneGit), objects, found.Add, cancellation));
        }
        catch (AggregateException e)
        {
            throw e.InnerExceptions[0];
        }

        return InOrder(found);
    }

    private static ILookup<string, (int Commit, string Path)> InOrder(IEnumerable<(string Object, int Commit, string Path)> found) =>
        found.OrderBy(brought => brought.Commit).ThenBy(brought => brought.Path, StringComparer.Ordinal).ToLookup(brought => brought.Object, brought => (brought.Commit, brought.Path));

    private static List<PrunedTree> FoldersIn(List<PrunedTree> trees, int name)
    {
        var folders = new List<PrunedTree>();
        foreach (var tree in trees)
        {
            foreach (var entry in tree.Named(name))
            {
                if (entry.Folder is { } folder)
                    folders.Add(folder);
            }
        }

        return folders;
    }

    private static void Search(
        RepositoryLocation repository,
        IReadOnlyList<string> commits,
        int from,
        int to,
        HashSet<string> objects,
        Action<(string Object, int Commit, string Path)> found,
        CancellationToken cancellation)
    {
        using var git = GitCommand.Start(repository.Folder, repository.Environment, "diff-tree", "--stdin", "-r", "-c", "--root", "-z", "--raw", "--no-renames", "--no-abbrev");
        var writing = git.Feed(commits.Skip(from).Take(to - from));
        var names = objects.GetAlternateLookup<ReadOnlySpan<char>>();
        var commit = from - 1;
        var isBrought = false;
        string? brought = null;
        Span<char> name = stackalloc char[LongestName];
        foreach (var field in NulTerminated.Read(git.Output))
        {
            cancellation.ThrowIfCancellationRequested();
            if (isBrought)
            {
                if (brought is not null)
                    found((brought, commit, Encoding.UTF8.GetString(field)));
                isBrought = false;
            }
            else if (field is [(byte)':', ..])
            {
                isBrought = true;
                _ = names.TryGetValue(name[..NameAfter(field, name)], out brought);
            }
            else
            {
                // Commits that change nothing are not told.
                commit = IndexOf(commits, commit + 1, to, Encoding.ASCII.GetString(field));
            }
        }

        git.Complete();
        writing.GetAwaiter().GetResult();
    }

    private static int IndexOf(IReadOnlyList<string> commits, int from, int to, string name)
    {
        for (var i = from; i < to; i++)
        {
            if (commits[i] == name)
                return i;
        }

        throw new UnreadableException("`git diff-tree` tells of commits that it was not asked for");
    }

    // ":MODE… NAME… STATUS", of each parent one mode and name and then those of the commit.
    private static int NameAfter(ReadOnlySpan<byte> field, Span<char> name)
    {
        var rest = field[..field.LastIndexOf((byte)' ')];
        var hash = rest[(rest.LastIndexOf((byte)' ') + 1)..];
        return Encoding.ASCII.GetChars(hash[..Math.Min(hash.Length, name.Length)], name);
    }
}
