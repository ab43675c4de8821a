namespace SecretGuard.Hooks;

/// <summary>Whom the hooks in a folder concern.</summary>
internal enum HooksFolderPlace
{
    /// <summary>The repository and all its worktrees: it lies in the repository's own Git folder.</summary>
    GitFolder,

    /// <summary>Everybody who gets the files of the repository: it lies in the working tree.</summary>
    WorkTree,

    /// <summary>Every repository that is configured to use it.</summary>
    Outside,
}
