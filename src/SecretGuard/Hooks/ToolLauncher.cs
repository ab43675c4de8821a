namespace SecretGuard.Hooks;

/// <summary>The path under which this program can be started for as long as it is installed, upgrades included.</summary>
internal static class ToolLauncher
{
    /// <summary>The names under which .NET makes a tool callable: a link, a program, or on Windows a batch file.</summary>
    private static readonly string[] Names = ["secretguard", "secretguard.exe", "secretguard.cmd"];

    /// <summary>The launcher of a process.</summary>
    /// <param name="processPath">The file that runs, as in <see cref="Environment.ProcessPath"/>.</param>
    /// <returns>Null where there is none that can be named in a script, as for <c>dotnet secretguard.dll</c>.</returns>
    public static string? Of(string? processPath)
    {
        if (processPath is null || !IsOurs(processPath)) return null;
        var path = BesideStore(processPath) ?? processPath;
        // One line of a script holds it.
        if (path.Any(char.IsControl)) return null;
        return OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
    }

    private static bool IsOurs(string path) => Path.GetFileNameWithoutExtension(path).Equals(Names[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>A .NET tool lies in <c>.store</c> in a folder of its version, which the next upgrade removes; its launcher stays.</summary>
    private static string? BesideStore(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.GetFileName(folder) == ".store")
                return Names.Select(name => Path.Join(Path.GetDirectoryName(folder), name)).FirstOrDefault(File.Exists);
        return null;
    }
}
