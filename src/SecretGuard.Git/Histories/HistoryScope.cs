using System.Text.RegularExpressions;

namespace SecretGuard.Git.Histories;

/// <summary>Which part of a history counts.</summary>
public sealed partial record HistoryScope
{
    /// <summary>
    /// Names of refs, such as <c>main</c> or <c>refs/tags/v1</c>, and globs, such as <c>refs/heads/*</c>; none: all refs, HEAD of
    /// every worktree, and reflogs.
    /// </summary>
    public IReadOnlyList<string> Refs { get; init; } = [];

    /// <summary>Globs of which a path has to fit one; none: all paths.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Whether a shallow or partial clone is taken for the whole.</summary>
    public bool AllowIncomplete { get; init; }

    /// <summary>A revision or a date: only what came in behind it counts; null: everything.</summary>
    public string? Since { get; init; }

    /// <summary>Whether objects count that no ref reaches.</summary>
    public bool Unreachable { get; init; }

    /// <summary>Those of <see cref="Refs"/> that name nothing.</summary>
    /// <param name="repository">The repository.</param>
    public IReadOnlyList<string> UnknownRefs(RepositoryLocation repository) =>
        [.. Refs.Where(name => GitAnswer.To(repository, "rev-parse", "--symbolic-full-name", RefArgument(name, repository)) is { Succeeded: true, Output: "" })];

    /// <summary>What <c>git rev-list</c> is told.</summary>
    /// <param name="repository">The repository.</param>
    /// <exception cref="RepositoryException">The revision or date is none.</exception>
    internal IReadOnlyList<string> Arguments(RepositoryLocation repository) =>
        [.. Refs.Count > 0 ? RefArguments(repository) : ["--all", "--reflog"], .. SinceArguments(repository)];

    /// <summary>The names of the refs that count; null for all.</summary>
    /// <param name="repository">The repository.</param>
    /// <exception cref="UnreadableException">They can't be listed.</exception>
    internal IReadOnlySet<string>? RefNames(RepositoryLocation repository)
    {
        if (Refs.Count == 0)
            return null;
        var names = new HashSet<string>();
        using var git = GitCommand.Start(repository.Folder, repository.Environment, ["rev-parse", "--symbolic-full-name", .. RefArguments(repository)]);
        using var output = new StreamReader(git.Output, leaveOpen: true);
        while (output.ReadLine() is { } name)
            names.Add(name);
        git.Complete();
        return names;
    }

    [GeneratedRegex(@"^(\d{4}-\d\d?-\d\d?([T ][\dTZ:.+ -]*)?|\d+[ .](second|minute|hour|day|week|month|year)s?([ .]ago)?|yesterday|today|@\d+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();

    private IEnumerable<string> RefArguments(RepositoryLocation repository) => Refs.Select(name => RefArgument(name, repository));

    // To Git, a glob without a wildcard is a folder of refs.
    private static string RefArgument(string name, RepositoryLocation repository) =>
        GitAnswer.To(repository, "rev-parse", "--verify", "--quiet", "--symbolic-full-name", "--end-of-options", name) is { Succeeded: true, Output.Length: > 0 } named
            ? named.Output
            : $"--glob={name}";

    private IEnumerable<string> SinceArguments(RepositoryLocation repository)
    {
        if (Since is null)
            return [];
        using var parse = GitCommand.Start(repository.Folder, repository.Environment, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{Since}^{{commit}}");
        using var output = new StreamReader(parse.Output);
        var commit = output.ReadToEnd().Trim();
        if (parse.ExitCode() == 0 && commit.Length > 0)
            return ["--not", commit, "--not"];
        // Git takes any word for a date, and one that it doesn't know for now: nothing would have come in since then.
        return Date().IsMatch(Since)
            ? [$"--since={Since}"]
            : throw new RepositoryException($"'{Since}' is neither a revision of this repository nor a date like 2026-01-31 or \"2 weeks ago\".");
    }
}
