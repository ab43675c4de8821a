using SecretGuard.Git;

namespace SecretGuard.Hooks;

/// <summary>One hook of a repository: wires it, unwires it, and looks at it.</summary>
internal interface IHook
{
    /// <summary>Git's name of it, like <c>pre-commit</c>.</summary>
    string Name { get; }

    /// <summary>The file that Git runs, or that the hook runs which Git does.</summary>
    string File { get; }

    /// <summary>The hook that was there before and runs first; null where there was none, or it stays where it is.</summary>
    KeptHook? Kept { get; }

    /// <summary>Whose file it is.</summary>
    HookOwner Owner { get; }

    /// <summary>How many folders were made to hold it; 0 where it is none of SecretGuard's.</summary>
    int CreatedFolders { get; }

    /// <summary>Wires the hook, or renews it. A hook that is there is kept as it is.</summary>
    /// <param name="version">The version that writes it.</param>
    /// <param name="tool">Where the program is; null to let the script look for it.</param>
    /// <exception cref="RepositoryException">It can't be wired; nothing was changed.</exception>
    void Install(string version, string? tool);

    /// <summary>Unwires the hook and puts back what was there before.</summary>
    /// <returns>False where it was not wired.</returns>
    /// <exception cref="RepositoryException">It can't be unwired; nothing was changed.</exception>
    bool Uninstall();

    /// <summary>Looks at the hook.</summary>
    /// <param name="environment">The variables that the hook would see.</param>
    /// <exception cref="RepositoryException">It can't be read.</exception>
    HookStatus Status(GitEnvironment environment);
}
