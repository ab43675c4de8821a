using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>
/// Tells by looking at files whether Git's configuration may hold something of git-secrets: to ask Git takes a process, for
/// which a hook has no time where nothing is configured. In doubt it may.
/// </summary>
internal static class SecretsMention
{
    private const string Section = "secrets";

    // Git follows no more.
    private const int DeepestInclude = 10;

    /// <summary>Whether there may be something.</summary>
    /// <param name="repository">The repository whose configuration counts too; null for none.</param>
    /// <exception cref="UnreadableException">A configuration can't be read.</exception>
    public static bool IsAnywhere(RepositoryLocation? repository)
    {
        var environment = repository?.Environment ?? GitEnvironment.OfProcess;
        return IsInVariables(environment) || Files(repository, environment).Any(file => IsIn(file, 0));
    }

    private static bool IsInVariables(GitEnvironment environment) =>
        environment["GIT_CONFIG_PARAMETERS"] is { } parameters && Mentions(parameters)
        || (int.TryParse(environment["GIT_CONFIG_COUNT"], out var count)
            && Enumerable.Range(0, Math.Clamp(count, 0, 1000)).Any(place => environment[$"GIT_CONFIG_KEY_{place}"] is { } key && (Mentions(key) || key.StartsWith("include", StringComparison.OrdinalIgnoreCase))));

    private static IEnumerable<string> Files(RepositoryLocation? repository, GitEnvironment environment)
    {
        if (repository is not null)
        {
            yield return Path.Combine(repository.CommonDir, "config");
            yield return Path.Combine(repository.GitDir, "config.worktree");
        }

        if (environment["GIT_CONFIG_GLOBAL"] is { } global)
        {
            yield return global;
        }
        else
        {
            yield return Path.Combine(Home, ".gitconfig");
            yield return Path.Combine(environment["XDG_CONFIG_HOME"] ?? Path.Combine(Home, ".config"), "git", "config");
        }

        foreach (var file in SystemFiles(environment))
            yield return file;
    }

    // Where they are was decided when Git was built: in /etc, or beside its program.
    private static IEnumerable<string> SystemFiles(GitEnvironment environment)
    {
        if (environment["GIT_CONFIG_NOSYSTEM"] is { } no && no.ToUpperInvariant() is not ("0" or "FALSE" or "NO" or "OFF"))
            return [];
        if (environment["GIT_CONFIG_SYSTEM"] is { } system)
            return [system];
        var beside = (environment["PATH"] ?? "").Split(Path.PathSeparator)
            .Where(folder => Path.IsPathFullyQualified(folder) && File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git")))
            .Take(1)
            .SelectMany(folder => (string[])[Path.Combine(folder, "..", "etc", "gitconfig"), Path.Combine(folder, "..", "share", "git-core", "gitconfig")]);
        return [.. beside, "/etc/gitconfig", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "Git", "config")];
    }

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);

    private static bool IsIn(string file, int depth)
    {
        if (!File.Exists(file))
            return false;
        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"Git's configuration {file} can't be read: {e.Message}", e);
        }

        return Mentions(text) || (text.Contains("include", StringComparison.OrdinalIgnoreCase) && (depth == DeepestInclude || Included(text).Any(path => IsIncluded(path, file, depth))));
    }

    private static bool Mentions(string text) => text.Contains(Section, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Included(string text) =>
        from line in text.Split('\n')
        let at = line.IndexOf("path", StringComparison.OrdinalIgnoreCase)
        where at >= 0 && line[(at + 4)..].TrimStart().StartsWith('=')
        select line[(line.IndexOf('=', at) + 1)..].Trim();

    // What is quoted, or begins in a way that only Git resolves, is asked for.
    private static bool IsIncluded(string path, string file, int depth)
    {
        if (path.AsSpan().IndexOfAny("\"\\#;%") >= 0 || (path.StartsWith('~') && !path.StartsWith("~/", StringComparison.Ordinal)))
            return true;
        return IsIn(path.StartsWith('~') ? Path.Combine(Home, path[2..]) : Path.Combine(Path.GetDirectoryName(file) ?? "", path), depth + 1);
    }
}
