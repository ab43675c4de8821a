using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Finds the trees of some commits.</summary>
internal static class CommitTrees
{
    /// <summary>Asks git for them.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="commits">Names of the commits.</param>
    /// <returns>Names of the trees by the commits' names.</returns>
    /// <exception cref="UnreadableException">A commit is missing or damaged.</exception>
    public static IReadOnlyDictionary<string, ObjectName> Of(RepositoryLocation repository, IReadOnlyCollection<string> commits)
    {
        var trees = new Dictionary<string, ObjectName>();
        if (commits.Count == 0)
            return trees;
        using var git = GitCommand.Start(repository.Folder, repository.Environment, "rev-list", "--no-walk=unsorted", "--stdin", "--format=%T");
        var writing = git.Feed(commits);
        using var output = new StreamReader(git.Output, leaveOpen: true);
        while (output.ReadLine() is { } commit && output.ReadLine() is { } tree)
            trees[commit[CommitGraph.HeadOfCommit.Length..]] = ObjectName.Parse(tree);
        git.Complete();
        writing.GetAwaiter().GetResult();
        return trees;
    }
}
