namespace SecretGuard.Git.Histories;

/// <summary>
/// Finds what a history names and nobody has. Whoever reads commits and trees says whether they name what is nowhere; only then
/// Git is asked, which goes through the whole history for it.
/// </summary>
/// <param name="repository">The repository.</param>
public sealed class MissingObjects(RepositoryLocation repository)
{
    // Git's mark before the name of what is missing.
    private const char Mark = '?';

    private const int MostNamed = 1000;

    private volatile bool _areSuspected;

    /// <summary>Says that something is named that is nowhere. It may be by what nothing reaches any more. On any thread.</summary>
    internal void Suspect() => _areSuspected = true;

    /// <summary>Lists what is missing.</summary>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public IReadOnlyList<SkippedObject> List(CancellationToken cancellation)
    {
        if (!_areSuspected)
            return [];

        try
        {
            var names = Names(cancellation).ToList();
            var missing = names.Take(MostNamed).Select(name => new SkippedObject($"object {name}", "it is missing: a commit or a folder names it, and no pack and no file holds it")).ToList();
            if (names.Count > MostNamed)
                missing.Add(new("history", $"{names.Count - MostNamed} more objects are missing"));
            return missing;
        }
        catch (UnreadableException e)
        {
            return [new("history", $"git can't tell which objects are missing: {e.Message}")];
        }
    }

    private IEnumerable<string> Names(CancellationToken cancellation)
    {
        using var git = GitCommand.Start(repository.Folder, repository.Environment, "rev-list", "--objects", "--missing=print", "--reflog", "--all");
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
