namespace SecretGuard.Git;

/// <summary>
/// Where a repository is: found as Git finds it, but by looking at files only, because starting <c>git</c> for it would take
/// as long as the whole hook.
/// </summary>
public sealed class RepositoryLocation
{
    private RepositoryLocation(string folder, GitEnvironment environment, GitFolder git, string? ownWorkTree)
    {
        Folder = folder;
        Environment = environment;
        GitDir = git.Path;
        CommonDir = git.CommonDir;
        WorkTree = WorkTreeOf(git, ownWorkTree);
        // Git resolves it after it went to the top of the working tree, and hooks start there.
        IndexFile = environment["GIT_INDEX_FILE"] is { } index
            ? Path.GetFullPath(index, WorkTree ?? folder)
            : Path.Combine(GitDir, "index");
    }

    /// <summary>The folder from which it was found; <c>git</c> finds the same repository when it is started here.</summary>
    public string Folder { get; }

    /// <summary>The variables that led to it.</summary>
    public GitEnvironment Environment { get; }

    /// <summary>The top of the working tree; null in a bare repository.</summary>
    public string? WorkTree { get; }

    /// <summary>The folder with HEAD and the index.</summary>
    public string GitDir { get; }

    /// <summary>The folder with objects, refs and configuration; another one than <see cref="GitDir"/> in a linked worktree.</summary>
    public string CommonDir { get; }

    /// <summary>The index: what the next commit will hold. It need not exist.</summary>
    public string IndexFile { get; }

    /// <summary>Whether there is no working tree.</summary>
    public bool IsBare => WorkTree is null;

    /// <summary>The repository that a folder belongs to; null where it belongs to none.</summary>
    /// <param name="folder">Where to start; relative variables like <c>GIT_DIR=.git</c> count from here.</param>
    /// <param name="environment">The variables to obey, otherwise those of this process.</param>
    /// <exception cref="RepositoryException"><c>GIT_DIR</c> or a <c>.git</c> file names a repository that isn't there.</exception>
    public static RepositoryLocation? Find(string folder, GitEnvironment? environment = null)
    {
        environment ??= GitEnvironment.OfProcess;
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return environment["GIT_DIR"] is { } gitDir
            ? Named(Path.GetFullPath(gitDir, folder), folder, environment)
            : Discover(folder, environment);
    }

    /// <summary>
    /// The repository that a folder is, or is the working tree of, whatever variables name and whatever it lies in; null where it
    /// is none.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="RepositoryException">A <c>.git</c> file names a repository that isn't there.</exception>
    public static RepositoryLocation? At(string folder)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return At(folder, folder, GitEnvironment.OfProcess.At(folder));
    }

    /// <summary>
    /// Makes a folder's own repository the one that this process works on, where its variables speak of another: those that Git sets
    /// for a hook do.
    /// </summary>
    /// <param name="folder">The folder; where it is in no repository, the variables stay.</param>
    /// <exception cref="RepositoryException"><c>GIT_DIR</c> or a <c>.git</c> file names a repository that isn't there.</exception>
    public static void TurnTo(string folder)
    {
        var own = Find(folder, GitEnvironment.OfProcess.WithoutRepository());
        if (own is not null && Find(".") is { } spokenOf && spokenOf.GitDir != own.GitDir)
            GitEnvironment.Forget();
    }

    private static RepositoryLocation Named(string gitDir, string folder, GitEnvironment environment) =>
        GitFolder.At(gitDir, folder, environment) is { } git
            ? new(folder, environment, git, folder)
            : throw new RepositoryException($"GIT_DIR names {gitDir}, and there is no repository. "
                + $"Unset it to look for one from {folder} upwards.");

    private static RepositoryLocation? Discover(string folder, GitEnvironment environment)
    {
        var ceiling = CeilingOf(folder, environment);
        for (var here = folder; here is not null && here != ceiling; here = Path.GetDirectoryName(here))
        {
            if (At(here, folder, environment) is { } repository) return repository;
        }
        return null;
    }

    private static RepositoryLocation? At(string here, string folder, GitEnvironment environment)
    {
        if (GitFolder.At(Path.Combine(here, ".git"), folder, environment) is { } git) return new(folder, environment, git, here);
        return GitFolder.At(here, folder, environment) is { } itself ? new(folder, environment, itself, null) : null;
    }

    /// <summary>The nearest folder above that Git is told not to look into.</summary>
    private static string? CeilingOf(string folder, GitEnvironment environment) =>
        environment["GIT_CEILING_DIRECTORIES"]?
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(ceiling => Path.TrimEndingDirectorySeparator(Path.GetFullPath(ceiling)))
            .Where(ceiling => folder.StartsWith(ceiling.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .MaxBy(ceiling => ceiling.Length);

    private string? WorkTreeOf(GitFolder git, string? own)
    {
        if (Environment["GIT_WORK_TREE"] is { } named) return Path.GetFullPath(named, Folder);
        var common = ConfigFile.Read(Path.Combine(CommonDir, "config"));
        // What the main worktree says of itself is not true of a linked one, which has a file of its own for that.
        var config = common.IsOn("extensions.worktreeConfig") is true
            ? ConfigFile.Read(Path.Combine(GitDir, "config.worktree"))
            : null;
        var workTree = config?["core.worktree"] ?? (git.IsLinked ? null : common["core.worktree"]);
        if (workTree is not null) return Path.GetFullPath(workTree, GitDir);
        var isBare = config?.IsOn("core.bare") ?? (git.IsLinked ? null : common.IsOn("core.bare"));
        return isBare is true ? null : own;
    }
}
