using System.Runtime.InteropServices;

namespace SecretGuard.Git.Files;

/// <summary>All files below a folder, where no repository says which ones count. Links are not followed, <c>.git</c> is left out.</summary>
internal static class FolderWalk
{
    public static IEnumerable<Found> Below(DiskPath root)
    {
        var folders = new Stack<DiskPath>([root]);
        while (folders.TryPop(out var folder))
        {
            var (entries, problem) = List(folder);
            if (problem is not null) yield return new(folder, FileKind.Folder, problem);
            foreach (var entry in entries)
                if (entry.Kind is FileKind.File or FileKind.Link)
                    yield return entry;
            // Reversed, because the last one pushed comes first.
            foreach (var entry in Enumerable.Reverse(entries))
                if (entry.Kind == FileKind.Folder && Path.GetFileName(entry.Path.Text) != ".git")
                    folders.Push(entry.Path);
        }
    }

    private static (List<Found> Entries, string? Problem) List(DiskPath folder)
    {
        try
        {
            // Linux has names that are no text, and says of each entry whether it is a device.
            var entries = OperatingSystem.IsLinux()
                ? LibC.List(folder.Bytes)?.Select(entry => ToFound(folder.Below(entry.Name), entry.Kind))
                    ?? throw new IOException(Marshal.GetLastPInvokeErrorMessage())
                : Directory.EnumerateFileSystemEntries(folder.Text)
                    .Select(text => new DiskPath(text))
                    .Select(path => new Found(path, path.Kind()));
            return ([.. entries.OrderBy(entry => entry.Path.Text, StringComparer.Ordinal)], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], $"this folder can't be listed: {e.Message}");
        }
    }

    /// <summary>What Linux says in <c>d_type</c>; some file systems say nothing.</summary>
    private static Found ToFound(DiskPath path, byte type) => new(path, type switch
    {
        0 => path.Kind(),
        4 => FileKind.Folder,
        8 => FileKind.File,
        10 => FileKind.Link,
        _ => FileKind.Special,
    });
}
