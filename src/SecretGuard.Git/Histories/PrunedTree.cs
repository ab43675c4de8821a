using System.Runtime.CompilerServices;
using SecretGuard.Detection;

namespace SecretGuard.Git.Histories;

/// <summary>What a tree holds of the objects that are looked for. Two that hold the same are the same.</summary>
internal sealed class PrunedTree : IEquatable<PrunedTree>
{
    private readonly PrunedEntry[] _entries;
    private readonly int _hash;

    /// <param name="entries">The entries.</param>
    internal PrunedTree(PrunedEntry[] entries)
    {
        Array.Sort(entries);
        _entries = entries;
        var hash = default(HashCode);
        foreach (var entry in entries)
        {
            hash.Add(entry.Name);
            hash.Add(entry.Object);
            hash.Add(entry.Folder is null ? 0 : RuntimeHelpers.GetHashCode(entry.Folder));
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>One that holds none.</summary>
    public static PrunedTree Empty { get; } = new([]);

    /// <summary>The objects, and the folders in which such are, in order of their names' numbers.</summary>
    public ReadOnlySpan<PrunedEntry> Entries => _entries;

    /// <summary>The entries with a name; several only where somebody made a tree by hand.</summary>
    /// <param name="name">Number of the name.</param>
    public ReadOnlySpan<PrunedEntry> Named(int name)
    {
        var start = Ordered.FirstFrom(_entries, name, static entry => entry.Name);
        var end = start;
        while (end < _entries.Length && _entries[end].Name == name)
            end++;
        return _entries.AsSpan(start, end - start);
    }

    /// <inheritdoc/>
    public bool Equals(PrunedTree? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other._hash != _hash || other._entries.Length != _entries.Length)
            return false;
        for (var i = 0; i < _entries.Length; i++)
        {
            if (!IsSame(_entries[i], other._entries[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PrunedTree);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    // Of folders there is one for each content, so that this goes down one step only.
    private static bool IsSame(PrunedEntry one, PrunedEntry other) =>
        one.Name == other.Name && one.Object == other.Object && ReferenceEquals(one.Folder, other.Folder);
}
