namespace SecretGuard.Git.Ranges;

/// <summary>Turns what a person writes, <c>A..B</c>, <c>A...B</c> or one commit, into a range of commits that are there.</summary>
public sealed class RangeResolver(RepositoryLocation repository)
{
    private const int Sha1Length = 40;
    private const int Sha256Length = 64;
    private const string Between = "..";

    /// <summary>
    /// The range that one text names: commits behind others, or a commit alone. Whoever waits for its ends learns where it
    /// names nothing here, or a part of the history that it needs is not in this clone.
    /// </summary>
    /// <exception cref="RepositoryException">It names nothing here.</exception>
    /// <exception cref="UnreadableException">A part of the history that it needs is not in this clone.</exception>
    public CommitRange Resolve(string text)
    {
        // Git lists the commits between two names while it is asked what these stand for.
        if (IsPair(text)) return new() { Revisions = [text], Ends = Task.Run(() => EndsOf(text)) };
        var (included, excluded) = Parse(text);
        return Range(included, excluded);
    }

    /// <summary>
    /// The range that several lines name together, as <c>git rev-list --stdin</c> takes them. Where nothing is excluded, they
    /// are a list of commits, each meant alone. Whoever waits for its ends learns where a part of the history is not in this
    /// clone.
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
        return Range([.. included.Distinct()], excluded);
    }

    private CommitRange Range(IReadOnlyList<string> included, IReadOnlyList<string> excluded) => new()
    {
        Revisions = [.. included, .. excluded.Select(id => $"^{id}")],
        IsEachAlone = excluded.Count == 0,
        Ends = Task.Run(() => new RangeEnds(included, included.Count == 0 ? null : excluded.Count == 0 ? BeforeOldest(included) : MergeBase(included, excluded))),
    };

    /// <summary>Whether a text is A..B for sure: a path, or words to look for, may have dots as well.</summary>
    private static bool IsPair(string text) =>
        text.Split(Between) is [not ['-' or '^', ..], not ['.', ..]] && text.AsSpan().IndexOfAny("{:\n") < 0;

    /// <summary>What A..B names. Asked for A...B as well, Git tells what both ends have in common.</summary>
    private RangeEnds EndsOf(string pair)
    {
        if (RevParse(pair, pair.Replace(Between, "...", StringComparison.Ordinal)) is ({ Succeeded: true }, [var head, _, _, _, ['^', .. var common], ..]))
            return new([head], common);
        var (included, excluded) = Parse(pair);
        return new(included, MergeBase(included, excluded));
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
        if (ForeignOwner.IsMeantBy(answer.Complaint)) throw new UnreadableException(answer.Reason);
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

    private string? MergeBase(IReadOnlyList<string> included, IReadOnlyList<string> excluded)
    {
        var answer = GitAnswer.To(repository, ["merge-base", included[0], .. excluded]);
        if (answer.Succeeded) return answer.Lines[0];
        RejectMissing(included.Concat(excluded));
        return FetchAdvice.IsShallow(repository)
            ? throw new UnreadableException($"{included[0]} and {excluded[0]} have no commit in common in this clone, which is shallow: {FetchAdvice.Deepen(repository)}")
            : null;
    }

    private string? BeforeOldest(IReadOnlyList<string> commits)
    {
        using var list = GitCommand.Start(repository.Folder, repository.Environment, "rev-list", "--no-walk=sorted", "--parents", "--stdin");
        using (var input = new StreamWriter(list.Input))
            foreach (var id in commits)
                input.Write(id + "\n");
        using var output = new StreamReader(list.Output, leaveOpen: true);
        var oldest = output.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        if (list.ExitCode() != 0) RejectMissing(commits);
        return oldest?.Split(' ').ElementAtOrDefault(1);
    }

    private static bool IsObjectName(string text) => text.Length is Sha1Length or Sha256Length && text.All(char.IsAsciiHexDigitLower);
}
