namespace SecretGuard.Git.Ranges;

/// <summary>The commits at which a shallow clone ends: what they come from is not there, so they look as if they brought everything.</summary>
internal static class ShallowCommits
{
    /// <summary>Their object names; none in a whole clone.</summary>
    /// <exception cref="UnreadableException">They can't be read.</exception>
    public static IReadOnlySet<string> Of(RepositoryLocation repository)
    {
        // While objects are received, Git names another file.
        var file = repository.Environment["GIT_SHALLOW_FILE"] is { } named
            ? Path.GetFullPath(named, repository.Folder)
            : Path.Combine(repository.CommonDir, "shallow");
        try
        {
            return File.Exists(file) ? File.ReadLines(file).Select(line => line.Trim()).ToHashSet() : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{file} can't be read: {e.Message}", e);
        }
    }
}
