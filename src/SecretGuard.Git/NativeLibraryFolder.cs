using LibGit2Sharp;

namespace SecretGuard.Git;

/// <summary>Where libgit2 lies. Beside a native executable; the search for it would try a hundred other places first.</summary>
internal static class NativeLibraryFolder
{
    private static readonly bool IsSet = FindBesideExecutable();

    /// <summary>Must be called before libgit2 is used.</summary>
    public static bool Set() => IsSet;

    private static bool FindBesideExecutable()
    {
        var folder = AppContext.BaseDirectory;
        if (!Directory.EnumerateFiles(folder, OperatingSystem.IsWindows() ? "git2-*.dll" : "libgit2-*").Any()) return false;
        GlobalSettings.NativeLibraryPath = folder;
        return true;
    }
}
