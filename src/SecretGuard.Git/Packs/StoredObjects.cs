namespace SecretGuard.Git.Packs;

/// <summary>
/// Reads single objects of a repository, out of packs and files of their own. What it can't read, for whatever reason, is left
/// to Git, which may find it elsewhere or says what is amiss. Safe for any number of threads.
/// </summary>
internal sealed class StoredObjects : IDisposable
{
    private const long MostHeld = 64 << 20;
    private const int DeepestChain = 4096;
    private const int Neighbours = 3;
    private const int StepsBetweenHeld = 16;

    // Each keeps two files open, of which a process may have some hundred only.
    private const int MostPacks = 100;

    private readonly int _hashLength;
    private readonly IReadOnlyList<string> _folders = [];
    private readonly List<PackFile> _packs = [];
    private readonly RecentObjects _recent = new(MostHeld);
    private readonly Lock[] _chains = [.. Enumerable.Range(0, 64).Select(_ => new Lock())];
    private PackFile? _last;

    /// <summary>Opens the packs that can be opened.</summary>
    /// <param name="repository">The repository.</param>
    public StoredObjects(RepositoryLocation repository)
    {
        try
        {
            _hashLength = ObjectFormat.HashLengthOf(repository);
            _folders = ObjectFolders.Of(repository);
            foreach (var path in _folders.SelectMany(PackFolder.PacksOf).Take(MostPacks))
                Open(path);
        }
        catch (UnreadableException)
        {
            // Git says why.
        }
    }

    /// <summary>Reads an object.</summary>
    /// <param name="id">Its name, in hexadecimal digits.</param>
    /// <param name="longest">Bytes that it, and each that it is stored as the difference from, may have.</param>
    /// <returns>What it is and its content, which nobody may change; null where it can't be read here.</returns>
    public (ObjectType Type, byte[] Content)? Read(string id, int longest)
    {
        if (!IsName(id))
            return null;
        try
        {
            return Find(id) is var (pack, position) ? Make(pack, pack.Index.Offset(position), longest) : ReadLoose(id, longest);
        }
        catch (Exception e) when (e is DamagedObjectException or UnreadableException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _packs.ForEach(pack => pack.Dispose());

    private void Open(string path)
    {
        try
        {
            _packs.Add(PackFile.OpenForFew(path, _hashLength));
        }
        catch (Exception e) when (e is DamagedObjectException or IOException or UnauthorizedAccessException)
        {
            // Git says why, where it needs it.
        }
    }

    /// <summary>Finds the pack that holds an object, and the object's position in the order of its names; null where none does.</summary>
    /// <param name="id">Its name, in hexadecimal digits.</param>
    /// <exception cref="DamagedObjectException">An index can't be right.</exception>
    /// <exception cref="IOException">An index can't be read.</exception>
    public (PackFile Pack, int Position)? Find(string id) =>
        IsName(id) ? Find(Convert.FromHexString(id)) : null;

    private bool IsName(string id) => id.Length == _hashLength * 2 && id.All(char.IsAsciiHexDigit);

    // Objects that are asked for one after another mostly lie in one pack.
    private (PackFile Pack, int Position)? Find(byte[] name)
    {
        var last = _last;
        foreach (var pack in last is null ? _packs : _packs.Where(pack => pack != last).Prepend(last))
        {
            if (pack.Index.Find(name) is >= 0 and var position)
            {
                _last = pack;
                return (pack, position);
            }
        }

        return null;
    }

    private (ObjectType Type, byte[] Content)? ReadLoose(string id, int longest)
    {
        if (_folders.Select(folder => Path.Combine(folder, id[..2], id[2..])).FirstOrDefault(File.Exists) is not { } path)
            return null;
        using var loose = LooseObject.Open(path);
        return loose.Content.Length > longest ? null : (loose.Type, loose.ReadAll());
    }

    private (ObjectType Type, byte[] Content)? Make(PackFile pack, long offset, int longest)
    {
        // From the object to the one behind what is stored whole, or was made before.
        var chain = new List<(long Offset, PackEntry Entry)>();
        var start = offset;
        PackEntry whole = default;
        while (_recent.Find(pack, start) is null)
        {
            var entry = HeadAt(pack, start, out var source);
            if (entry.Size > longest || chain.Count > DeepestChain)
                return null;
            if (entry.Type is not (ObjectType.OffsetDelta or ObjectType.ReferenceDelta))
            {
                whole = entry;
                break;
            }

            chain.Add((start, entry));
            start = source;
        }

        // Another thread may be making what this one needs.
        lock (_chains[(int)(start % _chains.Length)])
        {
            var known = chain.FindIndex(step => _recent.Find(pack, step.Offset) is not null);
            var made = _recent.Find(pack, known >= 0 ? chain[known].Offset : start) ?? Whole(pack, start, whole);
            return made is null ? null : Apply(pack, chain[..(known >= 0 ? known : chain.Count)], made.Value, longest);
        }
    }

    private (ObjectType Type, byte[] Content)? Whole(PackFile pack, long offset, PackEntry entry)
    {
        // What was made before may have been given up since.
        if (entry.Type == ObjectType.None)
            return null;
        var content = GC.AllocateUninitializedArray<byte>((int)entry.Size);
        Inflate(pack, offset, entry, content);
        _recent.Add(pack, offset, entry.Type, content);
        return (entry.Type, content);
    }

    private (ObjectType Type, byte[] Content)? Apply(PackFile pack, List<(long Offset, PackEntry Entry)> chain, (ObjectType Type, byte[] Content) source, int longest)
    {
        var (type, content) = source;
        PooledBytes? passing = null;
        try
        {
            for (var step = chain.Count - 1; step >= 0; step--)
            {
                using var delta = new PooledBytes(chain[step].Entry.Size);
                Inflate(pack, chain[step].Offset, chain[step].Entry, delta.Room);
                ReadOnlySpan<byte> instructions = delta.Span;
                var before = passing is null ? content : passing.Span;
                var length = Delta.ReadSizeFor(before, ref instructions);
                if (length > longest)
                    return null;
                if (IsToBeHeld(step))
                {
                    var made = GC.AllocateUninitializedArray<byte>((int)length);
                    Delta.Apply(before, instructions, made);
                    _recent.Add(pack, chain[step].Offset, type, made);
                    passing?.Dispose();
                    (content, passing) = (made, null);
                }
                else
                {
                    var made = new PooledBytes(length);
                    Delta.Apply(before, instructions, made.Span);
                    passing?.Dispose();
                    passing = made;
                }
            }
        }
        finally
        {
            passing?.Dispose();
        }

        return (type, content);
    }

    // What another version is made of next: mostly the neighbours of this one. Of the others so many that none is far from one of them.
    private static bool IsToBeHeld(int step) => step < Neighbours || step % StepsBetweenHeld == 0;

    private static PackEntry HeadAt(PackFile pack, long offset, out long source)
    {
        var entry = pack.HeadAt(offset, out var place);
        source = place ?? offset;
        return Inflation.IsPossible(entry.Size, pack.End - offset) && source > 0 ? entry : throw new DamagedObjectException("it says what can't be");
    }

    private static void Inflate(PackFile pack, long offset, PackEntry entry, Span<byte> room)
    {
        var start = offset + entry.HeadLength;
        using var deflated = new PackStream(pack, start, pack.End - start);
        Inflation.Inflate(deflated, room, (int)entry.Size);
    }
}
