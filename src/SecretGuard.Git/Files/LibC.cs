using System.Runtime.InteropServices;

namespace SecretGuard.Git.Files;

/// <summary>The few calls of the C library that take names as bytes, and that don't wait for the other end of a pipe.</summary>
internal static partial class LibC
{
    /// <summary>Nothing is there.</summary>
    public const int NoEntry = 2;

    /// <summary>What is there can't be opened at all: a socket, or a device without a driver.</summary>
    public const int NoDevice = 6;

    // Don't wait for somebody who writes into a named pipe; don't leave the file open in child processes.
    private static readonly int Flags = OperatingSystem.IsLinux() ? 0x800 | 0x80000 : 0x4 | 0x1000000;

    /// <summary>Opens a file to read it.</summary>
    /// <returns>Its descriptor, or -1 and the reason in the last error.</returns>
    public static int Open(byte[] path) => Open([.. path, 0], Flags);

    /// <summary>Where a symbolic link leads; null where there is none, with the reason in the last error.</summary>
    public static byte[]? ReadLink(byte[] path)
    {
        Span<byte> target = stackalloc byte[4096];
        var length = ReadLink([.. path, 0], target, target.Length);
        return length < 0 ? null : target[..(int)length].ToArray();
    }

    /// <summary>The entries of a folder with the kind that the file system says of them; null where it can't be opened. Linux only.</summary>
    public static unsafe List<(byte[] Name, byte Kind)>? List(byte[] path)
    {
        var folder = OpenFolder([.. path, 0]);
        if (folder == 0) return null;
        var entries = new List<(byte[], byte)>();
        while (ReadFolder(folder) is not 0 and var entry)
        {
            // struct dirent: 8 bytes of inode, 8 of offset, 2 of length, 1 of kind, then the name.
            var kind = ((byte*)entry)[18];
            var name = MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)entry + 19);
            if (!name.SequenceEqual("."u8) && !name.SequenceEqual(".."u8))
                entries.Add((name.ToArray(), kind));
        }
        _ = CloseFolder(folder);
        return entries;
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(ReadOnlySpan<byte> path, int flags);

    [LibraryImport("libc", EntryPoint = "readlink", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint ReadLink(ReadOnlySpan<byte> path, Span<byte> target, nint length);

    [LibraryImport("libc", EntryPoint = "opendir", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint OpenFolder(ReadOnlySpan<byte> path);

    [LibraryImport("libc", EntryPoint = "readdir", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint ReadFolder(nint folder);

    [LibraryImport("libc", EntryPoint = "closedir", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int CloseFolder(nint folder);
}
