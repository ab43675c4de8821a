namespace SecretGuard.Git.Packs;

/// <summary>
/// The entries of a pack in order of their places, and which of them is stored as the difference from which: trees, whose
/// roots are stored whole.
/// </summary>
internal sealed class DeltaForest
{
    // Trees of this many bytes are begun first, so that no core has to end the last one alone.
    private const long LargeTree = 1 << 20;
    private const int None = -1;
    private const int ChunkLength = 1 << 20;

    private readonly PackFile _pack;
    private readonly long[] _offsets;
    private readonly int[] _positions;
    private readonly long[] _sizes;
    private readonly byte[] _headLengths;
    private readonly ObjectType[] _types;
    private readonly int[] _bases;
    private readonly int[] _firstChildren;
    private readonly int[] _nextSiblings;
    private readonly List<(int Entry, string Reason)> _broken = [];
    private readonly List<int> _circles = [];

    /// <summary>Reads the heads of all entries.</summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="DamagedObjectException">Its index can't be right.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    public DeltaForest(PackFile pack)
        : this(pack, [.. Enumerable.Range(0, pack.Index.Count).Select(pack.Index.Offset)], [.. Enumerable.Range(0, pack.Index.Count)], ChunkLength)
    {
    }

    private DeltaForest(PackFile pack, long[] offsets, int[] positions, int chunkLength)
    {
        (_pack, _offsets, _positions) = (pack, offsets, positions);
        var count = offsets.Length;
        (_sizes, _headLengths, _types) = (new long[count], new byte[count], new ObjectType[count]);
        (_bases, _firstChildren, _nextSiblings) = (new int[count], new int[count], new int[count]);
        Array.Sort(_offsets, _positions);
        Array.Fill(_bases, None);
        Array.Fill(_firstChildren, None);
        Array.Fill(_nextSiblings, None);

        ReadHeads(chunkLength);
        Roots = [.. LinkToBases()];
        SpreadTypes();
    }

    /// <summary>Reads the heads of some entries, and of those that they are stored as the difference from, which have no names then.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="positions">Their positions in the order of names.</param>
    /// <exception cref="DamagedObjectException">The pack's index can't be right, or a head can't.</exception>
    /// <exception cref="IOException">The pack can't be read.</exception>
    public static DeltaForest Around(PackFile pack, IEnumerable<int> positions)
    {
        var found = new Dictionary<long, int>();
        foreach (var position in positions)
            found.TryAdd(pack.Index.Offset(position), position);
        var open = new Stack<long>(found.Keys);
        while (open.TryPop(out var offset))
        {
            pack.HeadAt(offset, out var source);
            if (source is > 0 and var place && found.TryAdd(place, None))
                open.Push(place);
        }

        return new DeltaForest(pack, [.. found.Keys], [.. found.Values], PackEntry.LongestHead);
    }

    /// <summary>Number of entries.</summary>
    public int Count => _offsets.Length;

    /// <summary>Entries that are stored whole.</summary>
    public IReadOnlyList<int> Roots { get; }

    /// <summary>Entries that can't be made from the pack alone, and why.</summary>
    public IReadOnlyList<(int Entry, string Reason)> Broken => _broken;

    /// <summary>Entries that differ from themselves by way of others, and what differs from those. Git would look for their end for ever.</summary>
    public IReadOnlyList<int> Circles => _circles;

    /// <summary>Where an entry's deflated part begins.</summary>
    public long DataOffset(int entry) => _offsets[entry] + _headLengths[entry];

    /// <summary>Bytes of an entry's deflated part at most.</summary>
    public long DataLength(int entry) => End(entry) - DataOffset(entry);

    /// <summary>Bytes of what an entry holds inflated: an object, or the difference from another one.</summary>
    public long Size(int entry) => _sizes[entry];

    /// <summary>What kind of object an entry is when it is made.</summary>
    public ObjectType Type(int entry) => _types[entry];

    /// <summary>The name of an entry's object.</summary>
    public ReadOnlySpan<byte> Name(int entry) => _pack.Index.Name(_positions[entry]);

    /// <summary>An entry's position in the order of names; negative where nobody asked for its name.</summary>
    public int Position(int entry) => _positions[entry];

    /// <summary>The entry that an entry differs from; negative for a root.</summary>
    public int Base(int entry) => _bases[entry];

    /// <summary>An entry that differs from an entry; negative where there is none.</summary>
    public int FirstChild(int entry) => _firstChildren[entry];

    /// <summary>The next entry that differs from the same one; negative where there is none.</summary>
    public int NextSibling(int entry) => _nextSiblings[entry];

    /// <summary>The roots, those first whose trees take longest to go through.</summary>
    public int[] RootsByWork()
    {
        var large = new List<(int Root, long Bytes)>();
        var rest = new List<int>(Roots.Count);
        foreach (var root in Roots)
        {
            var bytes = FirstChild(root) < 0 ? Size(root) : Tree(root).Count() * Size(root);
            if (bytes >= LargeTree)
                large.Add((root, bytes));
            else
                rest.Add(root);
        }

        return [.. large.OrderByDescending(tree => tree.Bytes).Select(tree => tree.Root), .. rest];
    }

    /// <summary>An entry and all that differ from it, directly or not.</summary>
    public IEnumerable<int> Tree(int root)
    {
        var open = new Stack<int>([root]);
        while (open.TryPop(out var entry))
        {
            yield return entry;
            for (var child = _firstChildren[entry]; child != None; child = _nextSiblings[child])
                open.Push(child);
        }
    }

    private long End(int entry) => entry + 1 < Count ? _offsets[entry + 1] : _pack.End;

    private void ReadHeads(int chunkLength)
    {
        var chunk = new byte[chunkLength];
        var (start, length) = (0L, 0);
        for (var entry = 0; entry < Count; entry++)
        {
            var offset = _offsets[entry];
            if (offset >= _pack.End)
            {
                _broken.Add((entry, "its index names a place that is not in the pack"));
                continue;
            }

            if (length == 0 || offset + PackEntry.LongestHead > start + length)
                (start, length) = (offset, _pack.Read(offset, chunk));
            ReadHead(entry, chunk.AsSpan(0, length)[(int)Math.Min(offset - start, length)..]);
        }
    }

    private void ReadHead(int entry, ReadOnlySpan<byte> text)
    {
        try
        {
            var head = PackEntry.Read(text, _pack.HashLength);
            (_sizes[entry], _headLengths[entry]) = (head.Size, (byte)head.HeadLength);
            var most = DataLength(entry);
            if (most <= 0 || !Inflation.IsPossible(head.Size, most))
                throw new DamagedObjectException($"it says that it is {head.Size} bytes, and there are {Math.Max(0, most)} in the pack");
            _types[entry] = head.Type;
            if (_pack.BaseOf(_offsets[entry], head, text) is { } place)
                _bases[entry] = Array.BinarySearch(_offsets, place) is >= 0 and var found ? found : throw new DamagedObjectException("what it differs from is not in its pack");
        }
        catch (DamagedObjectException e)
        {
            _types[entry] = ObjectType.None;
            _broken.Add((entry, e.Message));
        }
    }

    private List<int> LinkToBases()
    {
        var roots = new List<int>();
        for (var entry = Count - 1; entry >= 0; entry--)
        {
            if (_bases[entry] is >= 0 and var source)
                (_nextSiblings[entry], _firstChildren[source]) = (_firstChildren[source], entry);
            else if (_types[entry] != ObjectType.None)
                roots.Add(entry);
        }

        roots.Reverse();
        return roots;
    }

    private void SpreadTypes()
    {
        foreach (var root in Roots)
        {
            if (_firstChildren[root] == None)
                continue;
            foreach (var entry in Tree(root))
                _types[entry] = _types[root];
        }

        foreach (var (broken, _) in _broken.ToArray())
        {
            foreach (var entry in Tree(broken).Skip(1))
            {
                _types[entry] = ObjectType.None;
                _broken.Add((entry, "what it differs from can't be made"));
            }
        }

        // Neither a root nor something broken leads to what differs from itself.
        for (var entry = 0; entry < Count; entry++)
        {
            if (_types[entry] is ObjectType.OffsetDelta or ObjectType.ReferenceDelta)
                _circles.Add(entry);
        }
    }
}
