using SecretGuard.Detection;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Goes through a tree of deltas from its root, so that each entry is inflated once and each version is scanned only where it
/// differs from the one that it is stored as the difference from. One for each thread.
/// </summary>
/// <param name="pack">The pack.</param>
/// <param name="forest">Its entries.</param>
/// <param name="isWanted">Whether an entry's object is to be scanned: not where that is done elsewhere.</param>
/// <param name="scanner">Scans the objects.</param>
/// <param name="failed">Takes entries that can't be made here, and why.</param>
/// <param name="budget">Bytes to hold in memory at most.</param>
internal sealed class DeltaTreeWalk(PackFile pack, DeltaForest forest, Func<int, bool> isWanted, ObjectScanner scanner, Action<int, string> failed, long budget)
{
    // A blob that nothing differs from need not be held as a whole.
    private const long LongestHeld = 8 << 20;

    // A version, the one that it is made of, and the difference.
    private const int HeldAtOnce = 3;

    private readonly EntryReader _reader = new(pack, forest, budget / HeldAtOnce);
    private readonly List<CopiedRange> _copied = [];
    private readonly Stack<Version> _open = [];
    private long _held;

    /// <summary>Scans all objects of a tree.</summary>
    /// <param name="root">The tree's root.</param>
    /// <param name="cancellation">Stops between two objects.</param>
    /// <exception cref="OperationCanceledException">The walk was stopped.</exception>
    public void Walk(int root, CancellationToken cancellation)
    {
        if (forest.Type(root) == ObjectType.Tree)
            scanner.CountTrees(forest.FirstChild(root) < 0 ? 1 : forest.Tree(root).Count());
        else if (IsToStream(root))
            ScanStream(root, cancellation);
        else
            WalkVersions(root, cancellation);
    }

    private void WalkVersions(int root, CancellationToken cancellation)
    {
        try
        {
            Open(root, null);
            while (_open.TryPeek(out var version))
            {
                cancellation.ThrowIfCancellationRequested();
                if (version.NextChild < 0)
                {
                    Release(_open.Pop());
                    continue;
                }

                var child = version.NextChild;
                version.NextChild = forest.NextSibling(child);
                Open(child, version);
            }
        }
        finally
        {
            while (_open.TryPop(out var version))
                Release(version);
        }
    }

    // Makes and scans an object, and leaves it open where others are made of it.
    private void Open(int entry, Version? source)
    {
        var isLeaf = forest.FirstChild(entry) < 0;
        if (isLeaf && !isWanted(entry))
        {
            scanner.Skip();
            return;
        }

        PooledBytes? content = null;
        try
        {
            content = Make(entry, source);
            var version = new Version(entry, content, forest.FirstChild(entry));
            Scan(version, source);
            _held += content.Length;
            _open.Push(version);
        }
        catch (Exception e) when (e is DamagedObjectException or IOException)
        {
            content?.Dispose();
            foreach (var lost in forest.Tree(entry))
                failed(lost, lost == entry ? e.Message : "what it differs from can't be made");
            return;
        }

        if (isLeaf)
            Release(_open.Pop());
        else
            KeepToBudget();
    }

    private PooledBytes Make(int entry, Version? source)
    {
        if (source is null)
            return _reader.Make(entry);
        if (!source.Content.IsHeld)
        {
            source.Content = _reader.Make(source.Entry);
            _held += source.Content.Length;
        }

        return _reader.Make(entry, source.Content.Span, _copied);
    }

    private void Scan(Version version, Version? source)
    {
        var entry = version.Entry;
        var content = version.Content.Span;
        var name = forest.Name(entry);
        if (forest.Type(entry) == ObjectType.Blob)
            version.Scan = source is null ? scanner.Scan(content) : scanner.Scan(content, source.Scan!, _copied);
        if (!isWanted(entry))
            scanner.Skip();
        else if (version.Scan is { } scan)
            scanner.Report(name, content, scan);
        else
            scanner.ScanMessage(name, forest.Type(entry), content);
    }

    // The oldest are needed last, and are made again then.
    private void KeepToBudget()
    {
        if (_held <= budget)
            return;
        foreach (var version in _open.Reverse())
        {
            if (_held <= budget / 2)
                return;
            Release(version);
        }
    }

    private void Release(Version version)
    {
        if (!version.Content.IsHeld)
            return;
        _held -= version.Content.Length;
        version.Content.Dispose();
    }

    private bool IsToStream(int root) =>
        forest.Type(root) == ObjectType.Blob && forest.FirstChild(root) < 0 && isWanted(root) && forest.Size(root) > Math.Min(LongestHeld, budget / HeldAtOnce);

    private void ScanStream(int entry, CancellationToken cancellation)
    {
        try
        {
            using var content = _reader.OpenWhole(entry);
            scanner.ScanStream(forest.Name(entry), ObjectType.Blob, content, cancellation);
        }
        catch (Exception e) when (e is UnreadableException or IOException)
        {
            failed(entry, e.Message);
        }
    }
}
