using SecretGuard.Detection;

namespace SecretGuard.Git.Ranges;

/// <summary>
/// What the commits of a range bring, the first commit first: each version of a file that no parent has, and each message.
/// Afterwards it tells what those files were before the range, so that whoever scans both knows what is new.
/// </summary>
public sealed class CommitRangeSource : IVersionedSource, IDisposable
{
    /// <summary>What reports call a commit's message.</summary>
    public const string MessagePath = "(commit message)";

    private readonly RepositoryLocation _repository;
    private readonly CommitRange _range;
    private readonly PathFilter? _only;
    private readonly BlobReaders _blobs;
    private readonly RelatedVersions _related;
    private readonly CommitLog _log;
    private readonly BaseVersions _baseVersions = new();
    private readonly Dictionary<string, int> _positions = [];
    private readonly List<LoggedCommit> _merges = [];

    /// <summary>The commits of a range.</summary>
    /// <param name="repository">Where they are.</param>
    /// <param name="range">Which.</param>
    /// <param name="only">Matches the paths that count; null for all, and for messages.</param>
    public CommitRangeSource(RepositoryLocation repository, CommitRange range, PathFilter? only = null)
    {
        (_repository, _range, _only, _blobs, _log) = (repository, range, only, new(repository), new(repository, range));
        _related = new(_blobs);
    }

    /// <summary>How many commits it gave.</summary>
    public int Commits => _positions.Count;

    /// <inheritdoc/>
    /// <remarks>Works once. Contents can be opened until the source is disposed.</remarks>
    public IEnumerable<Content> Enumerate()
    {
        if (_only is null)
            foreach (var content in new NamedObjects(_repository, _blobs).Contents(_range.Ends.GetAwaiter().GetResult().Heads))
                yield return content;

        using var commits = _log.Read().GetEnumerator();
        var shallow = ShallowCommits.Of(_repository);
        while (true)
        {
            Content? failure = null;
            try
            {
                if (!commits.MoveNext()) break;
            }
            catch (UnreadableException e)
            {
                failure = Unreadable("(commits)", null, $"the commits of the range can't be listed to their end: {e.Message} (`git fsck` says what is amiss)");
            }

            foreach (var content in failure is null ? Contents(commits.Current, shallow) : [failure])
                yield return content;
            if (failure is not null) break;
        }
    }

    /// <inheritdoc/>
    public void ScanRelated(IEnumerable<string> ids, Detector detector, int jobs, Action<string, ContentScan> scanned, CancellationToken cancellation) =>
        _related.Scan(ids, detector, jobs, scanned, cancellation);

    /// <summary>Where a commit stands in the range; its parents stand before it. What is in no commit stands before all.</summary>
    public int PositionOf(CommitHeader? commit) => commit is not null && _positions.TryGetValue(commit.Id, out var position) ? position : -1;

    /// <summary>The version of a path from before the range; null where it had none. Known once all was enumerated.</summary>
    public Content? BaseOf(string path) => _baseVersions.At(path) is { } id ? Version(path, id, null) : null;

    /// <summary>The files that the range touches as they were before it. Known once all was enumerated.</summary>
    /// <param name="paths">Only those that had one of these paths; null for all, and for what merges bring together from elsewhere.</param>
    public IContentSource Base(IReadOnlySet<string>? paths) => new BaseSource(this, paths);

    /// <summary>The files of a commit; null stands for one that has none. They can be read until the source is disposed.</summary>
    public CommitFiles FilesOf(string? commit) => new(_blobs, commit);

    /// <inheritdoc/>
    public void Dispose()
    {
        _log.Dispose();
        _blobs.Dispose();
    }

    private IEnumerable<Content> Contents(LoggedCommit commit, IReadOnlySet<string> shallow)
    {
        _positions.Add(commit.Header.Id, _positions.Count);
        if (_only is null) yield return new(MessagePath, () => new MemoryStream(commit.Message, writable: false)) { Commit = commit.Header };
        if (shallow.Contains(commit.Header.Id))
        {
            yield return Unreadable("(commit)", commit.Header, $"commit {commit.Header.ShortId} is where this shallow clone ends, so nobody can say what it changed: {FetchAdvice.Deepen(_repository)}");
            yield break;
        }

        // The other sides of a merge are part of what it brings where only the first is followed.
        if (commit.Parents.Count > 1 && !_range.FirstParent) _merges.Add(commit with { Changes = [] });
        foreach (var change in commit.Changes)
        {
            _baseVersions.Add(change);
            if (change.Adds && _only?.Matches(change.Path) is not false) yield return Version(change.Path, change.After!.Value.Id, commit.Header);
        }
    }

    private Content Version(string path, string id, CommitHeader? commit)
    {
        _related.Expect(id);
        return new(path, () => _blobs.Open(id)) { ObjectId = id, Commit = commit };
    }

    private static Content Unreadable(string path, CommitHeader? commit, string reason) =>
        new(path, () => throw new UnreadableException(reason)) { Commit = commit };

    /// <summary>
    /// A merge brings together files that were moved on one side and changed on the other. What a parent outside of the
    /// range has under another path is from before the range.
    /// </summary>
    private void AddSidesOfMerges()
    {
        foreach (var merge in _merges)
            foreach (var parent in merge.Parents.Where(parent => !_positions.ContainsKey(parent)))
                foreach (var change in Differences(parent, merge.Header.Id))
                    foreach (var before in change.Before)
                        _baseVersions.Add(change.Path, before);
        _merges.Clear();
    }

    private List<CommitChange> Differences(string parent, string commit)
    {
        var changes = new List<CommitChange>();
        using var git = GitCommand.Start(_repository.Folder, _repository.Environment, "diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", parent, commit, "--");
        using var records = NulTerminated.Read(git.Output).GetEnumerator();
        while (records.MoveNext())
        {
            var difference = records.Current;
            if (records.MoveNext()) changes.Add(RawDifferences.Parse(difference, records.Current));
        }
        git.Complete();
        return changes;
    }

    private sealed class BaseSource(CommitRangeSource range, IReadOnlySet<string>? paths) : IVersionedSource
    {
        public IEnumerable<Content> Enumerate()
        {
            if (paths is null) range.AddSidesOfMerges();
            return range._baseVersions.All.Where(version => paths?.Contains(version.Path) is not false).Select(version => range.Version(version.Path, version.Id, null));
        }

        public void ScanRelated(IEnumerable<string> ids, Detector detector, int jobs, Action<string, ContentScan> scanned, CancellationToken cancellation) =>
            range.ScanRelated(ids, detector, jobs, scanned, cancellation);
    }
}
