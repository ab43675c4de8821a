namespace SecretGuard.Git.Histories;

/// <summary>Lists what a history names and nobody has.</summary>
internal static class MissingObjects
{
    // Git's mark before the name of what is missing.
    private const char Mark = '?';

    private const int MostNamed = 1000;

    /// <summary>Asks Git for what is missing.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="isSuspected">Whether something seems to be missing; otherwise only what the refs' newest commits hold is looked at first, which costs little.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IReadOnlyList<SkippedObject> In(RepositoryLocation repository, bool isSuspected, CancellationToken cancellation)
    {
        var missing = new List<SkippedObject>();
        try
        {
            if (!isSuspected && !Names(repository, "--no-walk", cancellation).Any())
                return [];
            var names = Names(repository, "--reflog", cancellation).ToList();
            missing.AddRange(names.Take(MostNamed).Select(name => new SkippedObject($"object {name}", "it is missing: a commit or a folder names it, and no pack and no file holds it")));
            if (names.Count > MostNamed)
                missing.Add(new("history", $"{names.Count - MostNamed} more objects are missing"));
        }
        catch (UnreadableException e) when (isSuspected)
        {
            missing.Add(new("history", $"git can't tell which objects are missing: {e.Message}"));
        }
        catch (UnreadableException)
        {
            // It is the refs or the commits, which whoever tells where findings come from will say.
        }

        return missing;
    }

    private static IEnumerable<string> Names(RepositoryLocation repository, string which, CancellationToken cancellation)
    {
        using var git = GitCommand.Start(repository.Folder, repository.Environment, "rev-list", "--objects", "--missing=print", which, "--all");
        using var output = new StreamReader(git.Output, leaveOpen: true);
        while (output.ReadLine() is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line is [Mark, .. var name])
                yield return name;
        }

        git.Complete();
    }
}
