using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>Selects the commits that <c>git log -G</c> does: a line that they add or remove matches.</summary>
internal sealed class ChangedCommits(HistoryBlobs blobs, PathAttributes attributes, HistorySettings settings, string pattern)
{
    private enum Answer
    {
        No,
        Perhaps,
        Yes,
    }

    /// <summary>Selects commits, in the order in which they come.</summary>
    /// <exception cref="GitSecretsException">Git can't compare them.</exception>
    public List<CommitChanges> Among(IEnumerable<CommitChanges> commits)
    {
        var candidates = commits.Where(commit => commit.Changes.Exists(HasLines)).ToList();
        attributes.Load(candidates.SelectMany(commit => commit.Changes).Where(HasLines).Select(change => change.Path));
        var answers = candidates.Select(AnswerFor).ToList();
        var doubtful = candidates.Where((_, index) => answers[index] == Answer.Perhaps).Select(commit => commit.Id).ToList();
        var settled = Settle(doubtful);
        return [.. candidates.Where((commit, index) => answers[index] == Answer.Yes || settled.Contains(commit.Id))];
    }

    private Answer AnswerFor(CommitChanges commit)
    {
        var answer = Answer.No;
        // A file that comes and one that goes may be the same, renamed.
        var mayBeRenamed = commit.Changes.Exists(change => change.Before is null)
            && (settings.FindsCopies || commit.Changes.Exists(change => change.After is null));
        foreach (var change in commit.Changes.Where(HasLines))
        {
            var (before, after) = (Before(change), After(change));
            if (attributes.IsBinary(change.Path, before) || attributes.IsBinary(change.Path, after))
                continue;
            if (!before.HasLinesOf(after) && !(mayBeRenamed && (change.Before is null || change.After is null)))
                return Answer.Yes;
            // The same lines, which a comparison may still show as moved.
            if (!before.StandsAsideOf(after))
                answer = Answer.Perhaps;
        }

        return answer;
    }

    private bool HasLines(BlobChange change) => Before(change) != BlobLines.None || After(change) != BlobLines.None;

    private BlobLines Before(BlobChange change) => change.Before is { } file ? blobs[file] : BlobLines.None;

    private BlobLines After(BlobChange change) => change.After is { } file ? blobs[file] : BlobLines.None;

    private HashSet<string> Settle(List<string> doubtful)
    {
        var part = (doubtful.Count / Environment.ProcessorCount) + 1;
        var answers = Task.WhenAll(doubtful.Chunk(part).Select(commits => OwnThread.Run(() => Ask(commits))));
        return [.. answers.GetAwaiter().GetResult().SelectMany(answer => answer)];
    }

    private string[] Ask(string[] commits)
    {
        using var git = GitCommand.Start(
            ".", GitEnvironment.OfProcess, "-c", "log.showRoot=true", "-c", "log.showSignature=false", "log", "--no-walk=unsorted", "--stdin", $"-G{pattern}", "--format=%H");
        var asking = git.Feed(commits);
        using var reader = new StreamReader(git.Output);
        var answer = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        asking.GetAwaiter().GetResult();
        return git.ExitCode() == 0 ? answer : throw new GitSecretsException(git.Complain().TrimEnd('\n'), git.ExitCode());
    }
}
