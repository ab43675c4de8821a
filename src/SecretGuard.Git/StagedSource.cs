using LibGit2Sharp;
using SecretGuard.Git.Staging;

namespace SecretGuard.Git;

/// <summary>
/// What the next commit brings: each file that differs between HEAD and the index, with the version that HEAD has of it, also
/// where that has another path.
/// </summary>
public sealed class StagedSource : IContentSource, IDisposable
{
    /// <summary>
    /// From this size on, <c>git</c> is faster though it has to be started: it skips folders that the index knows to be
    /// unchanged, where libgit2 reads all of them.
    /// </summary>
    private const long LargeIndex = 4 * 1024 * 1024;

    private readonly RepositoryLocation _repository;
    private readonly bool _mayUseLibGit2;
    private IStage? _stage;

    /// <summary>What is staged in a repository.</summary>
    /// <param name="repository">Which one; its <see cref="RepositoryLocation.IndexFile"/> is read.</param>
    /// <exception cref="RepositoryException">It is bare.</exception>
    public StagedSource(RepositoryLocation repository)
        : this(repository, mayUseLibGit2: true)
    {
    }

    /// <summary>What is staged, as <c>git</c> says if libgit2 may not be used.</summary>
    internal StagedSource(RepositoryLocation repository, bool mayUseLibGit2)
    {
        if (repository.IsBare)
        {
            throw new RepositoryException($"{repository.GitDir} has no working tree, so nothing is staged here. "
                + "To scan what is committed in it: secretguard scan --history");
        }

        _repository = repository;
        _mayUseLibGit2 = mayUseLibGit2 && LibGit2CanRead(repository);
    }

    /// <summary>Whether libgit2 gave the answer: it can't read every repository, and is slower with a large index.</summary>
    internal bool UsesLibGit2 => _stage is LibGit2Stage;

    /// <inheritdoc/>
    /// <remarks>Contents can be opened until the source is disposed.</remarks>
    public IEnumerable<Content> Enumerate()
    {
        var changes = Changes();
        var origins = Renames.Find(changes, _stage!.Open);
        foreach (var change in changes)
        {
            if (!change.Adds) continue;
            var before = origins.TryGetValue(change, out var origin) ? origin : change.Before;
            if (before?.Id == change.After!.Value.Id) continue;
            yield return new(
                change.Path,
                () => Open(change.Path, change.After.Value),
                before is { HasContent: true } file ? () => Open(change.Path, file) : null);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stage?.Dispose();

    private IReadOnlyList<StagedChange> Changes()
    {
        Dispose();
        if (_mayUseLibGit2)
        {
            try
            {
                var libGit2 = new LibGit2Stage(_repository);
                _stage = libGit2;
                return libGit2.Changes();
            }
            catch (LibGit2SharpException)
            {
                // Of a kind that it can't read (split or sparse index, SHA-256, reftable, another owner), or damaged: `git` knows.
                Dispose();
            }
        }
        _stage = new GitStage(_repository);
        return _stage.Changes();
    }

    private Stream Open(string path, StagedFile file)
    {
        try
        {
            return _stage!.Open(file.Id);
        }
        catch (UnreadableException e)
        {
            throw new UnreadableException($"{path}: {e.Message}", e);
        }
    }

    /// <summary>No where it isn't there, with variables that it does not obey, and with an index that is too large for it.</summary>
    private static bool LibGit2CanRead(RepositoryLocation repository) =>
        LibGit2Library.IsUsable
        && repository.Environment["GIT_COMMON_DIR"] is null
        && repository.Environment["GIT_OBJECT_DIRECTORY"] is null
        && repository.Environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] is null
        && new FileInfo(repository.IndexFile) is not { Exists: true, Length: > LargeIndex };
}
