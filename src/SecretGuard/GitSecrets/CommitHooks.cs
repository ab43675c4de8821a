using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>What the hooks of git-secrets scan.</summary>
internal static class CommitHooks
{
    // The tree without files, of either kind of hash.
    private const string EmptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    private const string EmptyTreeSha256 = "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
    private const string MergeHead = "MERGE_HEAD";

    /// <summary>The files that the next commit adds or changes, as path specifications; none where it only deletes.</summary>
    /// <exception cref="GitSecretsException">Git can't say it.</exception>
    public static IReadOnlyList<string> StagedFiles()
    {
        var staged = Diff("HEAD");
        // There may be no commit yet.
        if (!staged.Succeeded && !GitAnswer.Here("rev-parse", "--quiet", "--verify", "HEAD").Succeeded)
            staged = Diff(GitAnswer.Here("rev-parse", "--show-object-format").Output == "sha256" ? EmptyTreeSha256 : EmptyTree);
        if (!staged.Succeeded)
            throw new GitSecretsException(staged.Complaint.TrimEnd('\n'), staged.Code);
        return [.. staged.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(path => $":(top,literal){path}")];
    }

    /// <summary>Starts what prints the patches that a merge brings; null where nothing is merged.</summary>
    /// <param name="message">The file of the commit's message.</param>
    public static GitCommand? MergedPatches(string message)
    {
        string[] heads = [.. MergedHeads(message)];
        return heads.Length == 0 ? null : GitCommand.Start(".", GitEnvironment.OfProcess, ["log", "-p", .. heads, "--not", "HEAD"]);
    }

    // `git merge` names them in variables, `git commit` at the end of a merge doesn't.
    private static IEnumerable<string> MergedHeads(string message)
    {
        const string Variable = "GITHEAD_";
        var named = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith(Variable, StringComparison.Ordinal)).Select(name => name[Variable.Length..]).ToList();
        if (named.Count > 0)
            return named.Order(StringComparer.Ordinal);
        var file = Path.Combine(RepositoryLocation.Find(".")?.GitDir ?? Path.GetDirectoryName(Path.GetFullPath(message))!, MergeHead);
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }

    private static GitAnswer Diff(string tree) =>
        GitAnswer.Here("diff-index", "--diff-filter=ACMU", "--name-only", "-z", "--cached", tree, "--");
}
