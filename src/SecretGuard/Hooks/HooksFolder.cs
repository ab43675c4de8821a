using SecretGuard.Git;

namespace SecretGuard.Hooks;

/// <summary>The folder from which Git runs the hooks of a repository.</summary>
internal sealed class HooksFolder
{
    private HooksFolder(string path, HooksFolderPlace place)
    {
        Path = path;
        Place = place;
    }

    /// <summary>Where it is. It need not exist.</summary>
    public string Path { get; }

    /// <summary>Whom its hooks concern.</summary>
    public HooksFolderPlace Place { get; }

    private bool BelongsToHusky =>
        System.IO.Path.GetFileName(Path) == "_" && System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path)) == ".husky";

    /// <summary>Asks Git itself, because configuration of every level, worktrees and submodules have a say in it.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="isServer">Whether others push here, so that there need be nobody who commits.</param>
    /// <exception cref="RepositoryException">Git doesn't run hooks for commits here, or can't say from where.</exception>
    public static HooksFolder Of(RepositoryLocation repository, bool isServer)
    {
        if (repository.IsBare && !isServer)
            throw new RepositoryException($"{repository.Folder} has no working tree (a bare repository, or the inside of a .git folder): nobody commits here, so there is nothing to wire. Name a working tree with --repo, or, where others push here, take --server.");

        var path = Checked(System.IO.Path.GetFullPath(Ask(repository), repository.Folder));
        return new(path, PlaceOf(path, repository));
    }

    /// <summary>The folder that new repositories get their hooks from.</summary>
    /// <param name="template">The template, of which this is a part.</param>
    /// <exception cref="RepositoryException">It is no folder.</exception>
    public static HooksFolder OfTemplate(string template)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(template, "hooks"));
        return System.IO.File.Exists(path) || System.IO.File.Exists(template)
            ? throw new RepositoryException($"{template} has to be a folder with a folder hooks in it, or not to be there yet.")
            : new(path, HooksFolderPlace.Outside);
    }

    /// <summary>A folder that many repositories use.</summary>
    /// <param name="path">Its path. It need not exist.</param>
    /// <exception cref="RepositoryException">It is no folder.</exception>
    public static HooksFolder At(string path) => new(Checked(System.IO.Path.GetFullPath(path)), HooksFolderPlace.Outside);

    /// <summary>A hook of this folder's.</summary>
    /// <param name="name">Git's name of it.</param>
    public IHook Hook(string name) => BelongsToHusky ? new HuskyHook(Path, name) : new HookInstallation(this, name);

    private static string Checked(string path) => System.IO.Path.Exists(path) && !Directory.Exists(path)
        ? throw new RepositoryException($"Git runs hooks from {path}, and that is no folder. Look at `git config --show-origin core.hooksPath`.")
        : path;

    private static string Ask(RepositoryLocation repository)
    {
        var answer = GitAnswer.To(repository, "rev-parse", "--git-path", "hooks");
        return answer.Succeeded ? answer.Output : throw new RepositoryException($"Git can't say where the hooks of {repository.Folder} are: {answer.Reason}");
    }

    private static HooksFolderPlace PlaceOf(string path, RepositoryLocation repository) =>
        IsBelow(path, repository.CommonDir) || IsBelow(path, repository.GitDir) ? HooksFolderPlace.GitFolder
        : repository.WorkTree is { } workTree && IsBelow(path, workTree) ? HooksFolderPlace.WorkTree
        : HooksFolderPlace.Outside;

    private static bool IsBelow(string path, string folder) =>
        System.IO.Path.GetRelativePath(folder, path) is var relative
        && relative.Split('/', '\\')[0] != ".."
        && !System.IO.Path.IsPathRooted(relative);
}
