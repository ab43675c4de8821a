using System.Text;

namespace SecretGuard.Git.Staging;

/// <summary>What is staged, as the <c>git</c> command says: for repositories that libgit2 can't read, and for large ones.</summary>
internal sealed class GitStage(RepositoryLocation repository) : IStage
{
    private readonly BlobReader _blobs = new(repository.Folder, repository.Environment);

    /// <inheritdoc/>
    public IReadOnlyList<StagedChange> Changes()
    {
        try
        {
            return Changes("HEAD");
        }
        catch (UnreadableException e)
        {
            RejectDamagedHead(e);
            return ChangesBeforeFirstCommit() ?? throw new UnreadableException(
                $"The index {repository.IndexFile} can't be compared with HEAD ({e.Message}). If it is damaged: "
                + "delete it, and `git reset` writes a new one; then stage your changes again.", e);
        }
    }

    /// <inheritdoc/>
    public Stream Open(string id) => _blobs.Open(id);

    /// <inheritdoc/>
    public void Dispose() => _blobs.Dispose();

    private List<StagedChange> Changes(string tree)
    {
        var changes = new List<StagedChange>();
        var conflicts = new Dictionary<string, StagedFile?>();
        // The paths as bytes, because two different ones may look the same once they are text.
        using var git = Git("diff-index", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", tree, "--");
        using var records = NulTerminated.Read(git.Output).GetEnumerator();
        while (records.MoveNext())
        {
            // ":OLDMODE NEWMODE OLDID NEWID STATUS"
            var fields = Encoding.ASCII.GetString(records.Current.AsSpan(1)).Split(' ');
            if (!records.MoveNext()) break;
            var before = StagedFile.Of(Mode(fields[0]), fields[2]);
            if (fields[4] == "U") conflicts[Convert.ToHexString(records.Current)] = before;
            else changes.Add(new(Text(records.Current), before, StagedFile.Of(Mode(fields[1]), fields[3])));
        }
        git.Complete();
        if (conflicts.Count > 0) changes.AddRange(Sides(conflicts));
        return changes;
    }

    private IEnumerable<StagedChange> Sides(Dictionary<string, StagedFile?> conflicts)
    {
        using var git = Git("ls-files", "--unmerged", "--full-name", "-z", "--", ":/");
        foreach (var record in NulTerminated.Read(git.Output))
        {
            // "MODE ID STAGE\tPATH"; stage 1 is what both sides come from.
            var tab = Array.IndexOf(record, (byte)'\t');
            var fields = Encoding.ASCII.GetString(record.AsSpan(..tab)).Split(' ');
            if (fields[2] == "1") continue;
            var path = record[(tab + 1)..];
            var before = conflicts.GetValueOrDefault(Convert.ToHexString(path));
            yield return new(Text(path), before, StagedFile.Of(Mode(fields[0]), fields[1]));
        }
        git.Complete();
    }

    /// <summary>A branch that is damaged must not be taken for one that has no commit yet.</summary>
    private void RejectDamagedHead(UnreadableException reason)
    {
        if (HeadCommit() is { } commit)
        {
            if (TryRead("rev-parse", "--verify", "--quiet", "HEAD^{tree}") is not { } tree || TryRead("cat-file", "-t", tree) is null)
            {
                throw new UnreadableException($"HEAD is commit {commit}, which is missing or damaged ({reason.Message}). "
                    + "`git fsck` says more; `git reflog` lists commits to go back to.", reason);
            }
        }
        else if (TryRead("rev-parse", "--git-dir") is null)
        {
            throw new UnreadableException($"`git` can't read {repository.GitDir}, or its HEAD ({reason.Message}).", reason);
        }
        else if (Path.Combine(repository.CommonDir, Branch()) is var file && File.Exists(file))
        {
            throw new UnreadableException($"HEAD leads to {file}, which names no commit. `git reflog` lists commits to set it to.", reason);
        }
    }

    /// <summary>Where HEAD leads. The command doesn't say it of a branch that is damaged.</summary>
    private string Branch() => TryRead("symbolic-ref", "--quiet", "HEAD")
        ?? File.ReadAllText(Path.Combine(repository.GitDir, "HEAD")).Replace("ref:", "", StringComparison.Ordinal).Trim();

    /// <summary>Everything that is staged, compared with nothing; null where there is a commit, or the index can't be read.</summary>
    private List<StagedChange>? ChangesBeforeFirstCommit()
    {
        if (HeadCommit() is not null || TryRead("hash-object", "-t", "tree", "--stdin") is not { } emptyTree) return null;
        try
        {
            return Changes(emptyTree);
        }
        catch (UnreadableException)
        {
            return null;
        }
    }

    private string? HeadCommit() => TryRead("rev-parse", "--verify", "--quiet", "HEAD");

    private string? TryRead(params string[] arguments)
    {
        var answer = GitAnswer.To(repository, arguments);
        return answer.Succeeded ? answer.Output : null;
    }

    private GitCommand Git(params string[] arguments) => GitCommand.Start(repository.Folder, repository.Environment, arguments);

    private static string Text(byte[] path) => Encoding.UTF8.GetString(path);

    private static int Mode(string octal) => Convert.ToInt32(octal, 8);
}
