using System.Collections.Concurrent;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git;

/// <summary>
/// Reads objects for any number of threads: most of them here, the others through as many <see cref="BlobReader"/>s as
/// threads ask at the same time, so that none waits for another.
/// </summary>
public sealed class BlobReaders(RepositoryLocation repository) : IDisposable
{
    private readonly ConcurrentBag<BlobReader> _idle = [];
    private readonly Lazy<StoredObjects> _stored = new(() => new StoredObjects(repository));

    /// <summary>Opens the content of an object.</summary>
    /// <exception cref="UnreadableException">It is missing or damaged.</exception>
    public Stream Open(string id) => Open(id, out _);

    /// <summary>Opens the content of an object, and says of which type it is.</summary>
    /// <exception cref="UnreadableException">It is missing or damaged.</exception>
    public Stream Open(string id, out ObjectType type)
    {
        if (Stored.Read(id, BlobReader.LargestInMemory) is var (storedType, content))
        {
            type = storedType;
            return new MemoryStream(content, writable: false);
        }

        if (!_idle.TryTake(out var reader)) reader = new(repository.Folder, repository.Environment);
        try
        {
            return reader.Open(id, out type);
        }
        finally
        {
            _idle.Add(reader);
        }
    }

    /// <summary>Reads them where they are stored as differences from each other.</summary>
    internal StoredObjects Stored => _stored.Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var reader)) reader.Dispose();
        if (_stored.IsValueCreated) _stored.Value.Dispose();
    }
}
