using SecretGuard.Git;

namespace SecretGuard.Hooks;

/// <summary>What <c>install</c>, <c>uninstall</c> and <c>status</c> work on.</summary>
internal static class HookedRepository
{
    /// <summary>The repository around a folder.</summary>
    /// <exception cref="RepositoryException">There is none.</exception>
    public static RepositoryLocation Find(string folder) =>
        RepositoryLocation.Find(folder)
        ?? throw new RepositoryException($"{folder} is in no Git repository. Go into one, or name one with --repo.");
}
