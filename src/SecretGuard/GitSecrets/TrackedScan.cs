using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>Scans what Git knows of: <c>git grep</c> itself looks through it, which is fast, and exact by definition.</summary>
internal static class TrackedScan
{
    // Systems take some 100,000 characters of arguments.
    private const int MostCharacters = 60_000;
    private const int NothingFound = 1;

    /// <summary>Scans.</summary>
    /// <param name="prohibited">What to look for.</param>
    /// <param name="views">Options of <c>git grep</c>, such as <c>--cached</c>.</param>
    /// <param name="paths">Path specifications; none for all of the folder.</param>
    /// <param name="report">Gets the lines.</param>
    /// <exception cref="GitSecretsException"><c>git grep</c> failed.</exception>
    public static void Run(Prohibited prohibited, IEnumerable<string> views, IReadOnlyList<string> paths, MatchReport report)
    {
        foreach (var some in Parts(paths))
            report.AddAll(Grep(prohibited.Joined, views, ["--", .. some]));
    }

    /// <summary>Lets <c>git grep</c> look for whole words.</summary>
    /// <param name="pattern">What to look for.</param>
    /// <param name="options">More options.</param>
    /// <param name="where">Objects and, behind a <c>--</c>, paths.</param>
    /// <returns>What it printed, without colours and columns whatever the configuration says.</returns>
    /// <exception cref="GitSecretsException">It failed.</exception>
    public static byte[] Grep(string pattern, IEnumerable<string> options, IEnumerable<string> where)
    {
        string[] expression = pattern.StartsWith('-') ? ["-e", pattern] : [pattern];
        using var git = GitCommand.Start(
            ".", GitEnvironment.OfProcess, ["-c", "color.grep=false", "-c", "grep.column=false", "grep", "-nwHEI", .. options, .. expression, .. where]);
        using var output = new MemoryStream();
        git.Output.CopyTo(output);
        var code = git.ExitCode();
        return code <= NothingFound ? output.ToArray() : throw new GitSecretsException(git.Complain().TrimEnd('\n'), code);
    }

    private static IEnumerable<IReadOnlyList<string>> Parts(IReadOnlyList<string> paths)
    {
        var (part, characters) = (new List<string>(), 0);
        foreach (var path in paths)
        {
            if (characters > MostCharacters)
            {
                yield return part;
                (part, characters) = ([], 0);
            }

            part.Add(path);
            characters += path.Length;
        }

        yield return part;
    }
}
