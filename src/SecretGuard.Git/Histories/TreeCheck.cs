using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Looks whether all is there that the trees name which lie in files of their own: what is lost is mostly lost there. To look at
/// all trees of a history would take half as long again as to scan it. Used by all threads.
/// </summary>
/// <param name="objects">What is there.</param>
internal sealed class TreeCheck(ObjectDatabase objects)
{
    // Nobody has such a folder, but somebody might make one.
    private const long LongestTree = 64 << 20;

    private readonly Lazy<HashSet<ObjectName>> _loose = new(() => [.. objects.Loose.Select(loose => ObjectName.Parse(loose.Name))]);
    private volatile bool _missesSomething;

    /// <summary>Whether a tree names what is nowhere; it may be one that nothing reaches any more.</summary>
    public bool MissesSomething => _missesSomething;

    /// <summary>Looks at a tree.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="DamagedObjectException">It is not what it says.</exception>
    public void Check(Stream tree)
    {
        if (tree.Length > LongestTree)
        {
            // Git will say.
            _missesSomething = true;
            return;
        }

        var content = new byte[tree.Length];
        tree.ReadExactly(content);
        for (var entries = new TreeEntries(content, objects.HashLength); !_missesSomething && entries.MoveNext();)
        {
            // Never written but so: another thread may find something at the same time.
            if (!entries.IsSubmodule && !IsThere(entries.Hash))
                _missesSomething = true;
        }
    }

    private bool IsThere(ReadOnlySpan<byte> hash) => objects.IsInFirst(hash, objects.Packs.Count) || _loose.Value.Contains(ObjectName.Of(hash));
}
