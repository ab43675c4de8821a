namespace SecretGuard.Git;

/// <summary>
/// Finds programs on the PATH. Done here, because the system would also look into the current folder: a repository with a
/// file of that name in it could run it.
/// </summary>
public static class ProgramSearch
{
    /// <summary>The file of a program; null where there is none.</summary>
    /// <param name="name">The program's name.</param>
    /// <param name="path">The value of PATH. Folders that count from the current one are left out.</param>
    public static string? Find(string name, string? path) => (path ?? "")
        .Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name))
        .FirstOrDefault(File.Exists);
}
