namespace SecretGuard.Git.Histories;

/// <summary>How far the scan of a history is. Read while others count.</summary>
public sealed class HistoryProgress
{
    private long _total;
    private long _objects;
    private long _blobs;
    private long _commits;
    private long _bytes;
    private long _remembered;

    /// <summary>Objects that are to be gone through, as far as it is known.</summary>
    public long Total => Interlocked.Read(ref _total);

    /// <summary>Objects that were gone through.</summary>
    public long Objects => Interlocked.Read(ref _objects);

    /// <summary>Versions of files among them.</summary>
    public long Blobs => Interlocked.Read(ref _blobs);

    /// <summary>Commits among them.</summary>
    public long Commits => Interlocked.Read(ref _commits);

    /// <summary>Bytes of all that was scanned: blobs and messages.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Objects that were not gone through, because an earlier scan did.</summary>
    public long Remembered => Interlocked.Read(ref _remembered);

    internal void Remember(long objects)
    {
        Interlocked.Add(ref _remembered, objects);
        Interlocked.Add(ref _objects, objects);
    }

    internal void Expect(long objects) => Interlocked.Add(ref _total, objects);

    internal void Add(long objects, long blobs, long commits, long bytes)
    {
        Interlocked.Add(ref _objects, objects);
        Interlocked.Add(ref _blobs, blobs);
        Interlocked.Add(ref _commits, commits);
        Interlocked.Add(ref _bytes, bytes);
    }
}
