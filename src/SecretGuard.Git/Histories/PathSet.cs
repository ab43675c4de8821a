namespace SecretGuard.Git.Histories;

/// <summary>Some objects, each with a path under which it lies: what a tree holds of those that are looked for.</summary>
/// <param name="entries">Numbers of the objects, and the paths, in order.</param>
internal sealed class PathSet((int Object, string Path)[] entries) : IEquatable<PathSet>
{
    /// <summary>Numbers of the objects, and the paths, in order.</summary>
    public ReadOnlySpan<(int Object, string Path)> Entries => entries;

    /// <summary>Whether an object lies under a path.</summary>
    public bool Contains((int Object, string Path) entry) => Array.BinarySearch(entries, entry, Order) >= 0;

    /// <summary>The order of entries.</summary>
    internal static IComparer<(int Object, string Path)> Order { get; } = Comparer<(int Object, string Path)>.Create((first, second) =>
        first.Object != second.Object ? first.Object.CompareTo(second.Object) : string.CompareOrdinal(first.Path, second.Path));

    /// <inheritdoc/>
    public bool Equals(PathSet? other) => ReferenceEquals(this, other) || (other is not null && Entries.SequenceEqual(other.Entries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PathSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var entry in entries)
            hash.Add(entry);
        return hash.ToHashCode();
    }
}
