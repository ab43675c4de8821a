using System.IO.Compression;
using SecretGuard.Detection.Versions;
using SecretGuard.Git.Inflating;

namespace SecretGuard.Git.Packs;

/// <summary>Makes objects of the entries of a pack.</summary>
/// <param name="pack">The pack.</param>
/// <param name="forest">Its entries.</param>
/// <param name="longest">Bytes that one object may take in memory.</param>
internal sealed class EntryReader(PackFile pack, DeltaForest forest, long longest)
{
    private readonly PackWindow _window = new(pack);
    private readonly Inflater _inflater = new();

    /// <summary>Makes an object, and says what it shares with the one that it is stored as the difference from.</summary>
    /// <param name="entry">The object's entry.</param>
    /// <param name="source">The object that it differs from.</param>
    /// <param name="copied">Takes what it copies.</param>
    /// <exception cref="DamagedObjectException">The entry is damaged, or the object too long.</exception>
    /// <exception cref="IOException">The pack can't be read.</exception>
    public PooledBytes Make(int entry, ReadOnlySpan<byte> source, List<CopiedRange> copied)
    {
        using var delta = Inflate(entry);
        ReadOnlySpan<byte> instructions = delta.Span;
        var length = Delta.ReadSizeFor(source, ref instructions);
        CheckLength(length);
        var content = new PooledBytes(length);
        try
        {
            Delta.Apply(source, instructions, content.Span, copied);
            return content;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    /// <summary>Makes an object, and before it those that it is stored as the difference from.</summary>
    /// <param name="entry">The object's entry.</param>
    /// <exception cref="DamagedObjectException">One of the entries is damaged, or an object too long.</exception>
    /// <exception cref="IOException">The pack can't be read.</exception>
    public PooledBytes Make(int entry)
    {
        var chain = ChainTo(entry, known: -1);
        var root = Inflate(chain.Pop());
        if (chain.Count == 0)
            return root;
        using (root)
            return Make(chain, root.Span);
    }

    /// <summary>Makes an object of one that it is stored as the difference from, directly or not.</summary>
    /// <param name="entry">The object's entry.</param>
    /// <param name="known">The other one's entry.</param>
    /// <param name="content">The other one.</param>
    /// <exception cref="DamagedObjectException">One of the entries is damaged, or an object too long.</exception>
    /// <exception cref="IOException">The pack can't be read.</exception>
    public PooledBytes Make(int entry, int known, ReadOnlySpan<byte> content) => Make(ChainTo(entry, known), content);

    /// <summary>Opens an object that is stored whole.</summary>
    /// <param name="entry">Its entry.</param>
    public Stream OpenWhole(int entry) =>
        new SizedStream(new ZLibStream(Deflated(entry), CompressionMode.Decompress), forest.Size(entry));

    // From the entry behind the known one, or from the root, to the entry itself.
    private Stack<int> ChainTo(int entry, int known)
    {
        var chain = new Stack<int>();
        for (; entry != known; entry = forest.Base(entry))
            chain.Push(entry);
        return chain;
    }

    private PooledBytes Make(Stack<int> chain, ReadOnlySpan<byte> source)
    {
        var copied = new List<CopiedRange>();
        var content = Make(chain.Pop(), source, copied);
        while (chain.TryPop(out var next))
        {
            using var previous = content;
            content = Make(next, previous.Span, copied);
        }

        return content;
    }

    private PooledBytes Inflate(int entry)
    {
        CheckLength(forest.Size(entry));
        var content = new PooledBytes(forest.Size(entry));
        try
        {
            if (TryInflate(entry, content))
                return content;
            using var deflated = Deflated(entry);
            Inflation.Inflate(deflated, content.Room, content.Length);
            return content;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    private bool TryInflate(int entry, PooledBytes content)
    {
        var length = forest.DataLength(entry) + Inflater.Behind;
        return length <= PackWindow.Longest && _inflater.TryInflate(_window.Slice(forest.DataOffset(entry), (int)length), content.Room, content.Length);
    }

    private PackStream Deflated(int entry) => new(pack, forest.DataOffset(entry), forest.DataLength(entry));

    private void CheckLength(long length)
    {
        if (length > longest)
            throw new DamagedObjectException($"its {length} bytes are more than the scan may hold in memory");
    }
}
