namespace SecretGuard.Git.Packs;

/// <summary>The folders in which the objects of a repository lie: its own, and those of other repositories that it borrows from.</summary>
internal static class ObjectFolders
{
    // Git gives up at this depth, too.
    private const int DeepestLoan = 5;

    /// <summary>All folders, each once.</summary>
    /// <param name="repository">The repository.</param>
    /// <exception cref="UnreadableException">What names other folders can't be read, or one of them isn't there.</exception>
    public static IReadOnlyList<string> Of(RepositoryLocation repository)
    {
        var folders = new List<string>();
        Add(Path.GetFullPath(repository.Environment["GIT_OBJECT_DIRECTORY"] ?? Path.Combine(repository.CommonDir, "objects"), repository.Folder), 0, folders);
        foreach (var named in (repository.Environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            Add(Path.GetFullPath(named, repository.Folder), 1, folders);
        return folders;
    }

    private static void Add(string folder, int depth, List<string> folders)
    {
        if (folders.Contains(folder)) return;
        if (!Directory.Exists(folder))
            throw new UnreadableException($"{folder}, where objects of this repository should lie, is not there");
        folders.Add(folder);
        if (depth >= DeepestLoan) return;
        foreach (var lender in Lenders(Path.Combine(folder, "info", "alternates")))
            Add(Path.GetFullPath(lender, folder), depth + 1, folders);
    }

    private static IEnumerable<string> Lenders(string file)
    {
        try
        {
            return File.Exists(file) ? [.. File.ReadAllLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#'))] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{file} can't be read: {e.Message}", e);
        }
    }
}
