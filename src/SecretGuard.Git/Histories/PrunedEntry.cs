namespace SecretGuard.Git.Histories;

/// <summary>An entry of a <see cref="PrunedTree"/>.</summary>
/// <param name="Name">Number of its name.</param>
/// <param name="Object">Number of the object; -1 for a folder.</param>
/// <param name="Folder">The folder; null for an object.</param>
internal readonly record struct PrunedEntry(int Name, int Object, PrunedTree? Folder) : IComparable<PrunedEntry>
{
    /// <summary>By name and object.</summary>
    public int CompareTo(PrunedEntry other) => Name != other.Name ? Name.CompareTo(other.Name) : Object.CompareTo(other.Object);
}
