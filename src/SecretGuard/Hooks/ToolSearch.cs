using SecretGuard.Git;

namespace SecretGuard.Hooks;

/// <summary>Looks for the program where the hook script does, in the same order.</summary>
internal static class ToolSearch
{
    /// <summary>The file that a hook would start.</summary>
    /// <param name="recorded">Where the script says it is.</param>
    /// <param name="environment">The variables that the script would see.</param>
    /// <returns>Null where the script would not find it, and refuse.</returns>
    public static string? Find(string? recorded, GitEnvironment environment) => Candidates(recorded, environment).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates(string? recorded, GitEnvironment environment)
    {
        if (recorded is not null) yield return recorded;

        foreach (var folder in (environment["PATH"] ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            yield return Path.Join(folder, OperatingSystem.IsWindows() ? "secretguard.exe" : "secretguard");

        if (environment["HOME"] is { } home)
            yield return Path.Join(home, ".dotnet", "tools", "secretguard");

        if (environment["USERPROFILE"] is { } profile)
        {
            yield return Path.Join(profile, ".dotnet", "tools", "secretguard.exe");
            yield return Path.Join(profile, ".dotnet", "tools", "secretguard.cmd");
        }
    }
}
