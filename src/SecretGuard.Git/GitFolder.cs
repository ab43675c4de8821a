namespace SecretGuard.Git;

/// <summary>A folder in which Git keeps a repository, or the part of one that belongs to a linked worktree.</summary>
/// <param name="Path">The folder with HEAD and the index.</param>
/// <param name="CommonDir">The folder with objects, refs and configuration: the same one, except in linked worktrees.</param>
internal sealed record GitFolder(string Path, string CommonDir)
{
    private const string GitFilePrefix = "gitdir:";

    /// <summary>Whether this is a linked worktree's part.</summary>
    public bool IsLinked => CommonDir != Path;

    /// <summary>The repository that a folder is, or that a <c>.git</c> file names; null where there is neither.</summary>
    /// <param name="path">The folder or file.</param>
    /// <param name="current">The folder that relative variables count from.</param>
    /// <param name="environment">The variables.</param>
    /// <exception cref="RepositoryException">A <c>.git</c> file leads nowhere.</exception>
    public static GitFolder? At(string path, string current, GitEnvironment environment)
    {
        if (Directory.Exists(path)) return Recognise(path, current, environment);
        if (!File.Exists(path)) return null;
        var target = ReadLine(path) is { } line && line.StartsWith(GitFilePrefix, StringComparison.Ordinal)
            ? System.IO.Path.GetFullPath(line[GitFilePrefix.Length..].Trim(), System.IO.Path.GetDirectoryName(path)!)
            : throw new RepositoryException($"{path} should name a repository in a line \"{GitFilePrefix} …\", and doesn't.");
        return Recognise(target, current, environment)
            ?? throw new RepositoryException($"{path} names {target}, and there is no repository. If it was moved, "
                + "`git worktree repair` or `git submodule absorbgitdirs` mends the link.");
    }

    private static GitFolder? Recognise(string path, string current, GitEnvironment environment)
    {
        if (!File.Exists(System.IO.Path.Combine(path, "HEAD"))) return null;
        var common = CommonOf(path, current, environment);
        return Directory.Exists(System.IO.Path.Combine(common, "refs"))
            && (environment["GIT_OBJECT_DIRECTORY"] is not null || Directory.Exists(System.IO.Path.Combine(common, "objects")))
                ? new(path, common)
                : null;
    }

    private static string CommonOf(string path, string current, GitEnvironment environment)
    {
        if (environment["GIT_COMMON_DIR"] is { } common) return System.IO.Path.GetFullPath(common, current);
        var link = System.IO.Path.Combine(path, "commondir");
        return File.Exists(link) && ReadLine(link) is { } relative ? System.IO.Path.GetFullPath(relative, path) : path;
    }

    private static string? ReadLine(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            return reader.ReadLine()?.TrimEnd();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{path} can't be read: {e.Message}", e);
        }
    }
}
