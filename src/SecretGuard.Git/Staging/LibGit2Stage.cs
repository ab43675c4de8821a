using LibGit2Sharp;

namespace SecretGuard.Git.Staging;

/// <summary>What is staged, as libgit2 says: in this process, so at once.</summary>
internal sealed class LibGit2Stage : IStage
{
    private static readonly CompareOptions NoRenames = new() { Similarity = SimilarityOptions.None };

    private readonly Lock _gate = new();
    private readonly Repository _repository;
    private readonly BlobReader _blobs;

    /// <summary>Opens a repository.</summary>
    /// <exception cref="LibGit2SharpException">It is one that libgit2 can't read.</exception>
    public LibGit2Stage(RepositoryLocation location)
    {
        _blobs = new(location.Folder, location.Environment);
        _repository = new(location.GitDir, new() { WorkingDirectoryPath = location.WorkTree, IndexPath = location.IndexFile });
    }

    /// <inheritdoc/>
    /// <exception cref="LibGit2SharpException">Something in it is damaged, or of a kind that libgit2 can't read.</exception>
    public IReadOnlyList<StagedChange> Changes()
    {
        var changes = new List<StagedChange>();
        var conflicts = new Dictionary<string, StagedFile?>();
        using var differences = _repository.Diff.Compare<TreeChanges>(HeadTree(), DiffTargets.Index, null, null, NoRenames);
        foreach (var difference in differences)
        {
            var before = StagedFile.Of((int)difference.OldMode, difference.OldOid.Sha);
            if (difference.Status == ChangeKind.Conflicted) conflicts[difference.Path] = before;
            else changes.Add(new(difference.Path, before, StagedFile.Of((int)difference.Mode, difference.Oid.Sha)));
        }
        if (conflicts.Count > 0) changes.AddRange(Sides(conflicts));
        return changes;
    }

    /// <inheritdoc/>
    public Stream Open(string id)
    {
        lock (_gate)
        {
            if (TryRead(new ObjectId(id)) is { } content) return new MemoryStream(content, writable: false);
        }
        return _blobs.Open(id);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _repository.Dispose();
        _blobs.Dispose();
    }

    /// <summary>The tree of HEAD's commit; null where the branch has no commit yet.</summary>
    private Tree? HeadTree()
    {
        var head = _repository.Refs.Head ?? throw new NotFoundException("There is no HEAD");
        if (head.ResolveToDirectReference() is not { } reference) return null;
        var commit = _repository.Lookup<Commit>(reference.TargetIdentifier) ?? throw new NotFoundException("HEAD's commit is missing");
        // What a commit says of its tree is believed until the tree is read.
        return _repository.Lookup<Tree>(commit.Tree.Id) ?? throw new NotFoundException("The tree of HEAD's commit is missing");
    }

    private IEnumerable<StagedChange> Sides(Dictionary<string, StagedFile?> conflicts)
    {
        foreach (var conflict in _repository.Index.Conflicts)
            foreach (var side in new[] { conflict.Ours, conflict.Theirs })
                if (side is not null)
                    yield return new(side.Path, conflicts.GetValueOrDefault(side.Path), StagedFile.Of((int)side.Mode, side.Id.Sha));
    }

    /// <summary>The content of an object; null where <c>git</c> should be asked: for a large one, and for what is amiss.</summary>
    private byte[]? TryRead(ObjectId id)
    {
        try
        {
            if (_repository.ObjectDatabase.RetrieveObjectMetadata(id).Size > BlobReader.LargestInMemory) return null;
            if (_repository.Lookup<Blob>(id) is not { } blob) return null;
            using var stream = blob.GetContentStream();
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
        catch (LibGit2SharpException)
        {
            return null;
        }
    }
}
