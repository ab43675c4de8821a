using System.Runtime.InteropServices;

namespace SecretGuard.Hooks;

/// <summary>Changes of a folder that are either done or not done, whoever else works in it.</summary>
internal static partial class AtomicFile
{
    private const int AlreadyExists = 17;
    private const UnixFileMode ExecutableByAll =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>Writes an executable file under a name that nobody uses, in the same folder as the one it will replace.</summary>
    /// <returns>Its path.</returns>
    public static string WriteExecutableBeside(string path, string text)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllText(temporary, text);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, ExecutableByAll);
        return temporary;
    }

    /// <summary>
    /// Gives a file, or a symbolic link itself, another name; never one that is taken. Where the file system can, the old name
    /// stays as well, so that there is no moment without a hook: the caller replaces or removes it.
    /// </summary>
    /// <returns>Whether it has that name now; false where the name was taken.</returns>
    public static bool TryName(string path, string name)
    {
        // The folder handle is not used, because the paths are absolute. Links are not followed without a flag.
        if (!OperatingSystem.IsWindows())
        {
            if (LinkAt(0, path, 0, name, 0) == 0) return true;
            if (Marshal.GetLastPInvokeError() == AlreadyExists) return false;
        }

        // No hard links here, or none of somebody else's file.
        try
        {
            File.Move(path, name, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(name))
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "linkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LinkAt(int oldFolder, string oldPath, int newFolder, string newPath, int flags);
}
