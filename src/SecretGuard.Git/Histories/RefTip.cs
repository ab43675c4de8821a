namespace SecretGuard.Git.Histories;

/// <summary>A ref, and what it points to.</summary>
/// <param name="Name">Its full name, such as <c>refs/heads/main</c>, or <c>HEAD</c>.</param>
/// <param name="Target">The object that it points to.</param>
/// <param name="Commit">The commit that this object is, or is a tag of; empty where it is of none.</param>
internal sealed record RefTip(string Name, string Target, string Commit)
{
    /// <summary>The name of what is checked out.</summary>
    public const string Head = "HEAD";

    /// <summary>All refs of a repository, and HEAD.</summary>
    /// <exception cref="UnreadableException">They can't be listed.</exception>
    public static IReadOnlyList<RefTip> Of(RepositoryLocation repository)
    {
        var tips = new List<RefTip>();
        using (var head = GitCommand.Start(repository.Folder, repository.Environment, "rev-parse", "--verify", "--quiet", "HEAD^{commit}"))
        {
            using var output = new StreamReader(head.Output, leaveOpen: true);
            // A branch without commits has none.
            if (output.ReadLine() is { Length: > 0 } commit && head.ExitCode() == 0)
                tips.Add(new(Head, commit, commit));
        }

        using var git = GitCommand.Start(repository.Folder, repository.Environment, "for-each-ref", "--format=%(objectname) %(objecttype) %(*objectname) %(refname)");
        using var lines = new StreamReader(git.Output, leaveOpen: true);
        while (lines.ReadLine() is { } line)
        {
            if (line.Split(' ', 4) is [var target, var type, var peeled, var name])
                tips.Add(new(name, target, type == "commit" ? target : peeled));
        }

        git.Complete();
        return tips;
    }
}
