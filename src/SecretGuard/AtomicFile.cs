using System.Runtime.InteropServices;
using System.Text;

namespace SecretGuard;

/// <summary>Changes of a folder that are either done or not done, whoever else works in it.</summary>
internal static partial class AtomicFile
{
    private const int AlreadyExists = 17;
    private const UnixFileMode ExecutableByAll =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>
    /// Writes a file beside its name and moves it into place, so that nobody ever sees half of it. Where a symbolic link leads,
    /// and what may be done with the file, stays as it is; a device, a pipe, or a file that only a link names is written to.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its text.</param>
    /// <param name="encoding">Its encoding; otherwise UTF-8.</param>
    /// <exception cref="IOException">It can't be written, for this or another reason.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public static void Write(string path, Action<TextWriter> write, Encoding? encoding = null)
    {
        encoding ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var (exists, isLink) = (File.Exists(path), new FileInfo(path).LinkTarget is not null);
        if (exists || isLink)
        {
            using var there = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            if (!exists || IsOfSystem(path) || !there.CanSeek)
            {
                using var direct = new StreamWriter(there, encoding);
                write(direct);
                return;
            }
        }

        var file = isLink ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName : path;
        var temporary = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var output = new StreamWriter(temporary, append: false, encoding))
                write(output);
            if (exists && !OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, File.GetUnixFileMode(file));
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

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

    // Such as /dev/stdout, which nothing may take the place of.
    private static bool IsOfSystem(string path) =>
        Path.GetFullPath(path) is var full && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    [LibraryImport("libc", EntryPoint = "linkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LinkAt(int oldFolder, string oldPath, int newFolder, string newPath, int flags);
}
