namespace SecretGuard.Git.Packs;

/// <summary>
/// Objects that were made not long ago, by their places in packs: what the next one differs from is mostly among them. Holds
/// so many bytes at most; what nobody asked for longest goes first. Safe for any number of threads.
/// </summary>
/// <param name="mostBytes">The bytes.</param>
internal sealed class RecentObjects(long mostBytes)
{
    private readonly Dictionary<(PackFile Pack, long Offset), LinkedListNode<Made>> _objects = [];
    private readonly LinkedList<Made> _byUse = [];
    private readonly Lock _lock = new();
    private long _bytes;

    /// <summary>An object that was made; null where it is not held any more.</summary>
    public (ObjectType Type, byte[] Content)? Find(PackFile pack, long offset)
    {
        lock (_lock)
        {
            if (!_objects.TryGetValue((pack, offset), out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddLast(node);
            return (node.Value.Type, node.Value.Content);
        }
    }

    /// <summary>Holds an object.</summary>
    public void Add(PackFile pack, long offset, ObjectType type, byte[] content)
    {
        lock (_lock)
        {
            if (content.Length > mostBytes || _objects.ContainsKey((pack, offset)))
                return;
            _objects.Add((pack, offset), _byUse.AddLast(new Made(pack, offset, type, content)));
            for (_bytes += content.Length; _bytes > mostBytes; _bytes -= _byUse.First.Value.Content.Length, _byUse.RemoveFirst())
                _objects.Remove((_byUse.First!.Value.Pack, _byUse.First.Value.Offset));
        }
    }

    private readonly record struct Made(PackFile Pack, long Offset, ObjectType Type, byte[] Content);
}
