using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>All objects of a repository, as they lie on the disk: packs, and files of their own.</summary>
public sealed class ObjectDatabase : IDisposable
{
    // A pack that is there when it is listed and gone when it is opened: Git is packing anew.
    private const int MostAttempts = 3;

    private readonly List<PackFile> _packs = [];
    private readonly Lazy<HashSet<ObjectName>> _loose;
    private readonly HashSet<PackFile> _givenUp = [];
    private readonly Dictionary<PackFile, DeltaForest> _forests = [];

    /// <summary>Opens the packs and lists the other objects.</summary>
    /// <param name="repository">The repository.</param>
    /// <exception cref="UnreadableException">The folders can't be listed.</exception>
    public ObjectDatabase(RepositoryLocation repository)
    {
        HashLength = ObjectFormat.HashLengthOf(repository);
        var folders = ObjectFolders.Of(repository);
        for (var attempt = 1; ; attempt++)
        {
            var missing = OpenPacks(folders);
            if (missing.Count == 0 || attempt == MostAttempts)
            {
                Skipped = [.. Skipped, .. missing];
                break;
            }

            Dispose();
            _packs.Clear();
            Skipped = [];
        }

        Loose = [.. folders.SelectMany(folder => LooseObjects.In(folder, HashLength)).DistinctBy(loose => loose.Name)];
        _loose = new(() => [.. Loose.Select(loose => ObjectName.Parse(loose.Name))]);
    }

    /// <summary>Bytes of an object's name.</summary>
    internal int HashLength { get; }

    /// <summary>The packs.</summary>
    internal IReadOnlyList<PackFile> Packs => _packs;

    /// <summary>Names, in hexadecimal digits, and files of the objects that lie in none.</summary>
    internal IReadOnlyList<(string Name, string Path)> Loose { get; }

    /// <summary>Packs that can't be read.</summary>
    internal IReadOnlyList<SkippedObject> Skipped { get; private set; } = [];

    /// <inheritdoc/>
    public void Dispose() => _packs.ForEach(pack => pack.Dispose());

    /// <summary>The entries of a pack; read once.</summary>
    /// <exception cref="DamagedObjectException">Its index can't be right.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    internal DeltaForest ForestOf(PackFile pack)
    {
        if (!_forests.TryGetValue(pack, out var forest))
            _forests[pack] = forest = new DeltaForest(pack);
        return forest;
    }

    /// <summary>Whether one of the first packs, as far as they can be read, holds an object.</summary>
    /// <param name="name">The object's name.</param>
    /// <param name="packs">How many packs to look into.</param>
    internal bool IsInFirst(ReadOnlySpan<byte> name, int packs)
    {
        for (var pack = 0; pack < packs; pack++)
        {
            if (_packs[pack].Index.Find(name) >= 0 && !_givenUp.Contains(_packs[pack]))
                return true;
        }

        return false;
    }

    /// <summary>Whether an object is in any pack or file.</summary>
    /// <param name="name">The object's name.</param>
    internal bool Holds(ReadOnlySpan<byte> name) => IsInFirst(name, _packs.Count) || _loose.Value.Contains(ObjectName.Of(name));

    /// <summary>Says of a pack that it can't be read, so that others are asked for what it holds.</summary>
    internal void GiveUp(PackFile pack) => _givenUp.Add(pack);

    private List<SkippedObject> OpenPacks(IReadOnlyList<string> folders)
    {
        var missing = new List<SkippedObject>();
        foreach (var path in folders.SelectMany(PackFolder.PacksOf))
        {
            try
            {
                _packs.Add(PackFile.Open(path, HashLength));
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                missing.Add(new(Path.GetFileName(path), "it, or its index, is not there any more"));
            }
            catch (Exception e) when (e is DamagedObjectException or IOException or UnauthorizedAccessException)
            {
                Skipped = [.. Skipped, new(Path.GetFileName(path), e.Message)];
            }
        }

        return missing;
    }
}
