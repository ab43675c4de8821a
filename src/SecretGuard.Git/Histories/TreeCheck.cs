using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Looks whether all is there that the trees name which lie in files of their own: what is lost is mostly lost there. To look at
/// all trees of a history would take half as long again as to scan it. Used by all threads.
/// </summary>
/// <param name="objects">What is there.</param>
internal sealed class TreeCheck(ObjectDatabase objects)
{
    private const byte EndOfName = 0;

    // Nobody has such a folder, but somebody might make one.
    private const long LongestTree = 64 << 20;

    private readonly Lazy<HashSet<ObjectName>> _loose = new(() => [.. objects.Loose.Select(loose => ObjectName.Parse(loose.Name))]);
    private volatile bool _missesSomething;

    /// <summary>Whether a tree names what is nowhere; it may be one that nothing reaches any more.</summary>
    public bool MissesSomething => _missesSomething;

    // Of a submodule's commit, which lies in another repository.
    private static ReadOnlySpan<byte> ModeOfSubmodule => "160000 "u8;

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
        for (var rest = content.AsSpan(); !rest.IsEmpty && !_missesSomething;)
        {
            var name = rest.IndexOf(EndOfName) + 1;
            var end = name + objects.HashLength;
            if (name == 0 || end > rest.Length)
                throw new DamagedObjectException("it is no tree");
            // Never written but so: another thread may find something at the same time.
            if (!rest.StartsWith(ModeOfSubmodule) && !IsThere(rest[name..end]))
                _missesSomething = true;
            rest = rest[end..];
        }
    }

    private bool IsThere(ReadOnlySpan<byte> hash) => objects.IsInFirst(hash, objects.Packs.Count) || _loose.Value.Contains(ObjectName.Of(hash));
}
