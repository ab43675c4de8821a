using System.Text.RegularExpressions;

namespace SecretGuard.Git;

/// <summary>What a person names of the files that were ever committed.</summary>
public static class CommittedPaths
{
    /// <summary>Turns what is named into globs that count from the repository's root.</summary>
    /// <param name="paths">
    /// Files, folders, or globs with <c>*</c> and <c>**</c>, which count in every folder below where there is no <c>/</c> in them.
    /// </param>
    /// <param name="folder">The folder that they count from.</param>
    /// <param name="repository">The repository.</param>
    /// <returns>Globs for a <see cref="PathFilter"/>; none: all that was committed.</returns>
    /// <exception cref="RepositoryException">One lies outside of the repository, or was never committed.</exception>
    public static IReadOnlyList<string> GlobsOf(IReadOnlyList<string> paths, string folder, RepositoryLocation repository)
    {
        var root = repository.WorkTree ?? folder;
        var globs = new List<string>();
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(IsGlob(path) ? PathFilter.InEveryFolder(path) : path, folder);
            var glob = Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/');
            if (glob.Split('/')[0] == ".." || Path.IsPathRooted(glob))
                throw new RepositoryException($"{path} is outside of {root}");
            // It would be the typing mistake that nothing is found in.
            if (!Path.Exists(full) && IsNowhere(glob, repository))
                throw new RepositoryException($"no commit has anything that {path} names");
            globs.Add($"/{glob}");
        }

        return globs.Contains("/.") ? [] : globs;
    }

    private static bool IsGlob(string path) => path.Contains('*', StringComparison.Ordinal);

    // Where Git can't follow the commits, the scan says so.
    private static bool IsNowhere(string glob, RepositoryLocation repository)
    {
        var pathspec = IsGlob(glob) ? $":(top,glob){Regex.Replace(glob, @"[[\\?]", @"\$0")}" : $":(top,literal){glob}";
        return GitAnswer.To(repository, "rev-list", "-1", "--all", "--reflog", "--", pathspec) is { Succeeded: true, Output: "" };
    }
}
