namespace SecretGuard.Git.Ranges;

/// <summary>Turns what a person writes, <c>A..B</c>, <c>A...B</c> or one commit, into a range of commits that are there.</summary>
public sealed class RangeResolver(RepositoryLocation repository)
{
    private const int Sha1Length = 40;
    private const int Sha256Length = 64;

    /// <summary>The range that one text names: commits behind others, or a commit alone.</summary>
    /// <exception cref="RepositoryException">It names nothing here.</exception>
    /// <exception cref="UnreadableException">A part of the history that it needs is not in this clone.</exception>
    public CommitRange Resolve(string text)
    {
        if (WithBase(text) is { } range) return range;
        var (included, excluded) = Parse(text);
        return Complete(new() { Included = included, Excluded = excluded, IsEachAlone = excluded.Count == 0 });
    }

    /// <summary>
    /// The range that several lines name together, as <c>git rev-list --stdin</c> takes them. Where nothing is excluded, they
    /// are a list of commits, each meant alone.
    /// </summary>
    /// <exception cref="RepositoryException">One of them names nothing here.</exception>
    /// <exception cref="UnreadableException">A part of the history that they need is not in this clone.</exception>
    public CommitRange Resolve(IEnumerable<string> lines)
    {
        var (included, excluded) = (new List<string>(), new List<string>());
        string[] texts = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0)];
        // A long list is of object names, mostly; asking for each would take a process.
        foreach (var text in texts)
        {
            if (IsObjectName(text))
            {
                included.Add(text);
                continue;
            }
            var parsed = Parse(text);
            included.AddRange(parsed.Included);
            excluded.AddRange(parsed.Excluded);
        }
        return Complete(new() { Included = [.. included.Distinct()], Excluded = excluded, IsEachAlone = excluded.Count == 0 });
    }

    /// <summary>
    /// Lets Git look for the base of a range. Whoever waits for that learns where a part of the history that it needs is not in
    /// this clone, by an <see cref="UnreadableException"/>.
    /// </summary>
    public CommitRange Complete(CommitRange range) => range.Included.Count == 0
        ? range
        : range with { Base = Task.Run(() => range.IsEachAlone ? BeforeOldest(range) : MergeBase(range)) };

    /// <summary>
    /// What A..B names, and its base: asked for A...B as well, Git tells what both ends have in common. Null for all else, and
    /// where it is not as simple as that.
    /// </summary>
    private CommitRange? WithBase(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || text.StartsWith('-') || text[dots..].StartsWith("...", StringComparison.Ordinal)) return null;
        return RevParse(text, text.Insert(dots, ".")) is ({ Succeeded: true }, [var head, ['^', .. var excluded], _, _, ['^', .. var common], ..])
            ? new() { Included = [head], Excluded = [excluded], Base = Task.FromResult<string?>(common) }
            : null;
    }

    private (IReadOnlyList<string> Included, IReadOnlyList<string> Excluded) Parse(string text)
    {
        if (text.StartsWith('-'))
            throw new RepositoryException($"'{text}' is no revision: write A..B, A...B, or one commit");
        var (answer, ids) = RevParse(text);
        if (!answer.Succeeded) throw Unknown(text, answer);
        return ([.. ids.Where(id => id[0] != '^')], [.. ids.Where(id => id[0] == '^').Select(id => id[1..])]);
    }

    private (GitAnswer Answer, string[] Ids) RevParse(params IReadOnlyList<string> revisions)
    {
        var answer = GitAnswer.To(repository, ["rev-parse", .. revisions, "--"]);
        return (answer, [.. answer.Lines.TakeWhile(line => line != "--")]);
    }

    /// <summary>Why Git doesn't know a revision: it is not in this clone, or nowhere.</summary>
    private Exception Unknown(string text, GitAnswer answer)
    {
        string[] ends = [.. text.Split("..").Select(end => end.TrimStart('.', '^')).Where(end => end.Length > 0)];
        RejectMissing(ends.Where(IsObjectName));
        foreach (var end in ends.Where(end => !GitAnswer.To(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", end).Succeeded))
        {
            var name = end.StartsWith("refs/remotes/", StringComparison.Ordinal) ? end["refs/remotes/".Length..] : end;
            if (FetchAdvice.Remotes(repository).FirstOrDefault(remote => name.StartsWith(remote + "/", StringComparison.Ordinal)) is { } remote)
                return new UnreadableException($"{end} is not in this clone: {FetchAdvice.Branch(repository, remote, name[(remote.Length + 1)..])}");
            if (end.IndexOfAny(['~', '^']) is > 0 and var suffix
                && GitAnswer.To(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", end[..suffix]).Succeeded
                && FetchAdvice.IsShallow(repository))
            {
                return new UnreadableException($"{end} is not in this clone, which is shallow: {FetchAdvice.Deepen(repository)}");
            }
        }
        return new RepositoryException($"'{text}' names no commits here ({answer.Reason}). Write A..B, A...B, or one commit; `git log --oneline {text}` has to list them.");
    }

    private void RejectMissing(IEnumerable<string> ids)
    {
        using var objects = new BlobReader(repository.Folder, repository.Environment);
        if (ids.FirstOrDefault(id => !objects.Contains(id)) is { } missing)
            throw new UnreadableException($"{missing} is not in this clone: {FetchAdvice.Commit(repository, missing)}");
    }

    private string? MergeBase(CommitRange range)
    {
        if (range.Excluded.Count == 0) return null;
        var answer = GitAnswer.To(repository, ["merge-base", range.Head, .. range.Excluded]);
        if (answer.Succeeded) return answer.Lines[0];
        RejectMissing(range.Included.Concat(range.Excluded));
        return FetchAdvice.IsShallow(repository)
            ? throw new UnreadableException($"{range.Head} and {range.Excluded[0]} have no commit in common in this clone, which is shallow: {FetchAdvice.Deepen(repository)}")
            : null;
    }

    private string? BeforeOldest(CommitRange range)
    {
        using var list = GitCommand.Start(repository.Folder, repository.Environment, "rev-list", "--no-walk=sorted", "--parents", "--stdin");
        using (var input = new StreamWriter(list.Input))
            foreach (var id in range.Included)
                input.Write(id + "\n");
        using var output = new StreamReader(list.Output, leaveOpen: true);
        var oldest = output.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        if (list.ExitCode() != 0) RejectMissing(range.Included);
        return oldest?.Split(' ').ElementAtOrDefault(1);
    }

    private static bool IsObjectName(string text) => text.Length is Sha1Length or Sha256Length && text.All(char.IsAsciiHexDigitLower);
}
