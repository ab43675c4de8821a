namespace SecretGuard.Git.Histories;

/// <summary>What matters of a tree to somebody who looks for certain objects: such an object, or a folder.</summary>
/// <param name="Target">Number of the folder's own tree; the complement of the object's number, which is negative.</param>
/// <param name="Name">Number of its name.</param>
internal readonly record struct TreePart(int Target, int Name)
{
    /// <summary>Whether it is a folder.</summary>
    public bool IsFolder => Target >= 0;

    /// <summary>The number of the object.</summary>
    public int Object => ~Target;
}
