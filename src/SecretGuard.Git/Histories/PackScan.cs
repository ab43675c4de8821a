using SecretGuard.Detection.Versions;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Scans the trees of deltas of a pack. One for each thread.</summary>
internal sealed class PackScan : IDeltaVisitor<VersionScan>
{
    // A blob that nothing differs from need not be held as a whole.
    private const long LongestHeld = 8 << 20;

    private readonly DeltaForest _forest;
    private readonly Func<int, bool> _isWanted;
    private readonly ObjectScanner _scanner;
    private readonly Action<int, string> _failed;
    private readonly EntryReader _reader;
    private readonly DeltaTreeWalk<VersionScan> _walk;
    private readonly long _longestHeld;

    /// <summary>Prepares the scan.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="forest">Its entries.</param>
    /// <param name="isWanted">Whether an entry's object is to be scanned: not where that is done elsewhere.</param>
    /// <param name="scanner">Scans the objects.</param>
    /// <param name="failed">Takes entries that can't be made here, and why.</param>
    /// <param name="budget">Bytes to hold in memory at most.</param>
    public PackScan(PackFile pack, DeltaForest forest, Func<int, bool> isWanted, ObjectScanner scanner, Action<int, string> failed, long budget)
    {
        (_forest, _isWanted, _scanner, _failed) = (forest, isWanted, scanner, failed);
        _longestHeld = Math.Min(LongestHeld, budget / DeltaTreeWalk<VersionScan>.HeldAtOnce);
        _reader = new EntryReader(pack, forest, _longestHeld);
        _walk = new DeltaTreeWalk<VersionScan>(pack, forest, this, failed, budget);
    }

    /// <summary>Scans all objects of a tree of deltas.</summary>
    /// <param name="root">The tree's root.</param>
    /// <param name="cancellation">Stops between two objects.</param>
    /// <exception cref="OperationCanceledException">The scan was stopped.</exception>
    public void Scan(int root, CancellationToken cancellation)
    {
        if (_forest.Type(root) == ObjectType.Tree)
            CountTrees(root);
        else if (_forest.Type(root) == ObjectType.Blob && _forest.FirstChild(root) < 0 && _isWanted(root) && _forest.Size(root) > _longestHeld)
            ScanStream(root, cancellation);
        else
            _walk.Walk(root, cancellation);
    }

    /// <inheritdoc/>
    public bool IsWanted(int entry)
    {
        var isWanted = _isWanted(entry);
        if (!isWanted)
            _scanner.Skip();
        return isWanted;
    }

    /// <inheritdoc/>
    public VersionScan? Visit(int entry, ReadOnlySpan<byte> content, VersionScan? source, List<CopiedRange> copied)
    {
        var scan = _forest.Type(entry) == ObjectType.Blob ? _scanner.Scan(content, source, copied) : null;
        if (_forest.FirstChild(entry) >= 0 && !IsWanted(entry))
            return scan;
        if (scan is null)
            _scanner.ScanMessage(_forest.Name(entry), _forest.Type(entry), content);
        else
            _scanner.Report(_forest.Name(entry), content, scan);
        return scan;
    }

    private void CountTrees(int root)
    {
        try
        {
            using var content = _reader.OpenWhole(root);
            _scanner.CountTrees(content, _forest.FirstChild(root) < 0 ? 1 : _forest.Tree(root).Count());
        }
        catch (Exception e) when (e is DamagedObjectException or UnreadableException or IOException)
        {
            foreach (var entry in _forest.Tree(root))
                _failed(entry, e.Message);
        }
    }

    private void ScanStream(int entry, CancellationToken cancellation)
    {
        try
        {
            using var content = _reader.OpenWhole(entry);
            _scanner.ScanStream(_forest.Name(entry), ObjectType.Blob, content, cancellation);
        }
        catch (Exception e) when (e is UnreadableException or IOException)
        {
            _failed(entry, e.Message);
        }
    }
}
