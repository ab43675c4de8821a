using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>Writes the hooks that call git-secrets.</summary>
internal static class HookFiles
{
    private static readonly string[] Hooks = ["commit-msg", "pre-commit", "prepare-commit-msg"];

    /// <summary>Writes them.</summary>
    /// <param name="target">A repository, or a folder that becomes a template; empty for the repository here.</param>
    /// <param name="force">Whether hooks that are there are overwritten.</param>
    /// <param name="output">Gets what was written.</param>
    /// <exception cref="GitSecretsException">One can't be written.</exception>
    public static void Install(string target, bool force, TextWriter output)
    {
        var folder = $"{FolderOf(target)}/hooks";
        foreach (var hook in Hooks)
        {
            var file = Directory.Exists($"{folder}/{hook}.d") ? $"{folder}/{hook}.d/git-secrets" : $"{folder}/{hook}";
            if (File.Exists(file) && !force)
                throw new GitSecretsException($"{file} already exists. Use -f to force");
            Write(file, hook);
            output.WriteLine($"Installed {hook} hook to {file}");
        }
    }

    private static string FolderOf(string target)
    {
        if (target.Length == 0)
            return OfRepository();
        if (Directory.Exists($"{target}/.git"))
            return $"{target}/.git";
        try
        {
            Directory.CreateDirectory($"{target}/hooks");
            return target;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GitSecretsException($"Could not create dir: {target} ({e.Message})");
        }
    }

    // As Git shows it. In a linked worktree hooks are those of the repository.
    private static string OfRepository()
    {
        var isLinked = RepositoryLocation.Find(".") is { } repository && repository.CommonDir != repository.GitDir;
        var answer = GitAnswer.Here("rev-parse", isLinked ? "--git-common-dir" : "--git-dir");
        return answer.Succeeded ? answer.Output : throw new GitSecretsException($"{answer.Complaint.TrimEnd('\n')}\nNot in a Git repository");
    }

    private static void Write(string file, string hook)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            var written = AtomicFile.WriteExecutableBeside(file, $"#!/bin/sh\ngit secrets --{hook.Replace('-', '_')}_hook -- \"$@\"\n");
            File.Move(written, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GitSecretsException($"{file} can't be written: {e.Message}");
        }
    }
}
