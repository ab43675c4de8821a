namespace SecretGuard.Git.Ranges;

/// <summary>The files of the commit that HEAD names, for repositories that have none in a working tree.</summary>
public sealed class HeadFiles : IDisposable
{
    private readonly BlobReaders _objects;

    /// <summary>Asks Git for the commit.</summary>
    /// <param name="repository">The repository.</param>
    public HeadFiles(RepositoryLocation repository)
    {
        _objects = new(repository);
        using var git = GitCommand.Start(repository.Folder, repository.Environment, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
        using var output = new StreamReader(git.Output, leaveOpen: true);
        var commit = output.ReadLine();
        Files = new CommitFiles(_objects, git.ExitCode() == 0 ? commit : null);
    }

    /// <summary>The files; none where HEAD names no commit. They can be read until this is disposed of.</summary>
    public CommitFiles Files { get; }

    /// <inheritdoc/>
    public void Dispose() => _objects.Dispose();
}
