namespace SecretGuard.Hooks;

/// <summary>The hook that was there before SecretGuard's.</summary>
/// <param name="file">Where it is kept.</param>
internal sealed class KeptHook(string file)
{
    /// <summary>Where it is kept.</summary>
    public string File { get; } = file;

    /// <summary>Whether Git would have run it, and SecretGuard's hook runs it now.</summary>
    public bool IsExecutable => IsExecutableFile(File);

    /// <summary>Whether it seems to do its work by the name that it is called by, as the hooks of some hook managers do.</summary>
    public bool AsksForItsName =>
        System.IO.File.Exists(File)
        && System.IO.File.ReadAllText(File) is var text
        && text.Contains("$0", StringComparison.Ordinal)
        && text.Contains("basename", StringComparison.Ordinal);

    /// <summary>Whether Git runs a file as a hook. On Windows it runs every file.</summary>
    internal static bool IsExecutableFile(string path) =>
        System.IO.File.Exists(path)
        && (OperatingSystem.IsWindows()
            || Path.Exists(path) && (System.IO.File.GetUnixFileMode(path)
                & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
