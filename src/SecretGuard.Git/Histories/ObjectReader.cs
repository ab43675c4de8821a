using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Reads the content of objects by their names: of commits and tags the message.</summary>
/// <param name="repository">The repository.</param>
public sealed class ObjectReader(RepositoryLocation repository) : IDisposable
{
    private readonly BlobReader _reader = new(repository.Folder, repository.Environment);

    /// <summary>Opens an object.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">What it is.</param>
    /// <exception cref="UnreadableException">It can't be read.</exception>
    public Stream Open(string name, ObjectType type)
    {
        var content = _reader.Open(name);
        if (type is not (ObjectType.Commit or ObjectType.Tag))
            return content;

        using (content)
        {
            var bytes = new byte[content.Length];
            content.ReadExactly(bytes);
            return new MemoryStream(Message.In(bytes).ToArray());
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();
}
