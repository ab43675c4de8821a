namespace SecretGuard.Git;

/// <summary>
/// Finds the repositories in a folder of them, bare or not, however deep. It looks into none: what lies inside a working tree
/// belongs to that. What only looks like a repository is given as well, so that a broken one is not left out in silence.
/// </summary>
public static class RepositorySearch
{
    private const string Suffix = ".git";

    // What lies in a repository that Git has damaged may be one of these only.
    private static readonly string[] Parts = ["HEAD", "objects", "refs"];

    /// <summary>Looks for repositories.</summary>
    /// <param name="folder">Where; may be one itself.</param>
    /// <param name="unreadable">Takes folders that can't be listed, and why.</param>
    /// <returns>Their folders in order of their names; of several working trees of one repository the main one.</returns>
    public static IReadOnlyList<string> In(string folder, Action<string, string> unreadable)
    {
        var found = new List<string>();
        Search(folder, isLink: false, found, unreadable);
        return [.. found.Select(path => (Path: path, Id: IdOf(path))).GroupBy(one => one.Id.Name).Select(same => same.OrderByDescending(one => one.Id.IsMain).First().Path)];
    }

    private static void Search(string folder, bool isLink, List<string> found, Action<string, string> unreadable)
    {
        if (LooksLikeOne(folder))
            found.Add(folder);
        // Through links one would come round in circles.
        else if (!isLink)
        {
            foreach (var below in FoldersIn(folder, unreadable))
                Search(below.FullName, below.LinkTarget is not null, found, unreadable);
        }
    }

    private static List<DirectoryInfo> FoldersIn(string folder, Action<string, string> unreadable)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateDirectories().OrderBy(below => below.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            unreadable(folder, e.Message);
            return [];
        }
    }

    private static bool LooksLikeOne(string folder) =>
        folder.EndsWith(Suffix, StringComparison.Ordinal)
        || Path.Exists(Path.Combine(folder, Suffix))
        || Parts.Count(part => Path.Exists(Path.Combine(folder, part))) > 1;

    private static (string Name, bool IsMain) IdOf(string folder)
    {
        try
        {
            return RepositoryLocation.At(folder) is { } repository ? (repository.CommonDir, repository.CommonDir == repository.GitDir) : (folder, true);
        }
        catch (Exception e) when (e is RepositoryException or UnreadableException)
        {
            return (folder, true);
        }
    }
}
