using System.Text;

namespace SecretGuard.Git.Ranges;

/// <summary>Files at the root of a repository as a commit has them.</summary>
/// <param name="repository">Where the commit is.</param>
/// <param name="commit">Its object name; null for one that has no files.</param>
public sealed class CommitFiles(RepositoryLocation repository, string? commit)
{
    /// <summary>What errors call a file.</summary>
    public string Describe(string name) => commit is null ? name : $"{commit[..Math.Min(10, commit.Length)]}:{name}";

    /// <summary>Names the content of a file; null where there is none. Two files with the same name are equal.</summary>
    /// <exception cref="UnreadableException">Git can't say.</exception>
    public string? ObjectOf(string name)
    {
        if (commit is null) return null;
        var answer = GitAnswer.To(repository, "ls-tree", "--full-tree", commit, "--", name);
        if (!answer.Succeeded) throw new UnreadableException($"{Describe(name)} can't be read: {answer.Reason}");
        // "MODE TYPE ID\tPATH"
        return answer.Output.Length == 0 ? null : answer.Output.Split('\t')[0].Split(' ')[2];
    }

    /// <summary>Reads a file as text; null where there is none.</summary>
    /// <exception cref="UnreadableException">It can't be read.</exception>
    public string? Read(string name)
    {
        if (ObjectOf(name) is not { } id) return null;
        using var objects = new BlobReader(repository.Folder, repository.Environment);
        using var reader = new StreamReader(objects.Open(id), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
