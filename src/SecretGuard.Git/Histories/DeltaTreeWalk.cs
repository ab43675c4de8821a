using SecretGuard.Detection.Versions;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Goes through a tree of deltas from its root, so that each entry is inflated once and each version need be looked at only where
/// it differs from the one that it is stored as the difference from. One for each thread.
/// </summary>
/// <param name="pack">The pack.</param>
/// <param name="forest">Its entries.</param>
/// <param name="visitor">Looks at the objects.</param>
/// <param name="failed">Takes entries that can't be made here, and why.</param>
/// <param name="budget">Bytes to hold in memory at most.</param>
/// <typeparam name="T">What the visitor makes of an object.</typeparam>
internal sealed class DeltaTreeWalk<T>(PackFile pack, DeltaForest forest, IDeltaVisitor<T> visitor, Action<int, string> failed, long budget)
    where T : class
{
    /// <summary>A version, the one that it is made of, and the difference.</summary>
    public const int HeldAtOnce = 3;

    private readonly EntryReader _reader = new(pack, forest, budget / HeldAtOnce);
    private readonly List<CopiedRange> _copied = [];
    private readonly Stack<Version<T>> _open = [];
    private long _held;

    /// <summary>Visits all objects of a tree.</summary>
    /// <param name="root">The tree's root.</param>
    /// <param name="cancellation">Stops between two objects.</param>
    /// <exception cref="OperationCanceledException">The walk was stopped.</exception>
    public void Walk(int root, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            Open(root, null);
            while (_open.TryPeek(out var version))
            {
                cancellation.ThrowIfCancellationRequested();
                var child = version.NextChild;
                version.NextChild = forest.NextSibling(child);
                // Of a chain, however long, only its end is held.
                if (version.NextChild < 0)
                    _open.Pop();
                Open(child, version);
                if (version.NextChild < 0)
                    Release(version);
            }
        }
        finally
        {
            while (_open.TryPop(out var version))
                Release(version);
        }
    }

    // Makes and visits an object, and leaves it open where others are made of it.
    private void Open(int entry, Version<T>? source)
    {
        var isLeaf = forest.FirstChild(entry) < 0;
        if (isLeaf && !visitor.IsWanted(entry))
            return;

        PooledBytes? content = null;
        Version<T> version;
        try
        {
            content = Make(entry, source);
            version = new Version<T>(entry, content, forest.FirstChild(entry));
            version.Made = visitor.Visit(entry, content.Span, source?.Made, _copied);
        }
        catch (Exception e) when (e is DamagedObjectException or IOException)
        {
            content?.Dispose();
            foreach (var lost in forest.Tree(entry))
                failed(lost, lost == entry ? e.Message : "what it differs from can't be made");
            return;
        }

        _held += content.Length;
        if (isLeaf)
        {
            Release(version);
            return;
        }

        _open.Push(version);
        KeepToBudget();
    }

    private PooledBytes Make(int entry, Version<T>? source)
    {
        if (source is null)
            return _reader.Make(entry);
        if (!source.Content.IsHeld)
        {
            source.Content = Remake(source);
            _held += source.Content.Length;
        }

        return _reader.Make(entry, source.Content.Span, _copied);
    }

    // From the nearest one of those that it is made of and that is still held.
    private PooledBytes Remake(Version<T> version)
    {
        var nearest = _open.FirstOrDefault(open => open.Content.IsHeld);
        return nearest is null ? _reader.Make(version.Entry) : _reader.Make(version.Entry, nearest.Entry, nearest.Content.Span);
    }

    // Every second one is given up, and of those that are left again: the oldest, which are needed last, lie furthest apart then,
    // and none has to be made again from very far.
    private void KeepToBudget()
    {
        for (var isThin = false; _held > budget && !isThin;)
        {
            isThin = true;
            var keeps = true;
            foreach (var version in _open.Where(open => open.Content.IsHeld).ToList())
            {
                if (!keeps)
                    Release(version);
                isThin &= keeps;
                keeps = !keeps;
            }
        }
    }

    private void Release(Version<T> version)
    {
        if (!version.Content.IsHeld)
            return;
        _held -= version.Content.Length;
        version.Content.Dispose();
    }
}
