using System.Runtime.InteropServices;
using LibGit2Sharp;

namespace SecretGuard.Git.Staging;

/// <summary>
/// The native library. It is started here, before LibGit2Sharp does it: where it can't start (it wants OpenSSL, for SHA-256,
/// and not every machine has that), LibGit2Sharp doesn't notice and the first call brings the whole process down.
/// </summary>
internal static class LibGit2Library
{
    /// <summary>Whether it is there and has started.</summary>
    public static bool IsUsable { get; } = Folders().SelectMany(folder => Directory.EnumerateFiles(folder, "*git2-*")).Any(Start);

    /// <summary>Where the runtime looks for native libraries; a native executable has them beside it.</summary>
    private static IEnumerable<string> Folders() =>
        (AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? AppContext.BaseDirectory)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Directory.Exists);

    private static unsafe bool Start(string file)
    {
        if (!NativeLibrary.TryLoad(file, out var library)) return false;
        if (!NativeLibrary.TryGetExport(library, "git_libgit2_init", out var init)) return false;
        // LibGit2Sharp asks for this name on Unix, too. Under another one it is found as well, after sixty places where it isn't.
        if (Path.GetFileName(file.AsSpan()).StartsWith("git2-")) GlobalSettings.NativeLibraryPath = Path.GetDirectoryName(file);
        return ((delegate* unmanaged[Cdecl]<int>)init)() > 0;
    }
}
