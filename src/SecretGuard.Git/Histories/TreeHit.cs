namespace SecretGuard.Git.Histories;

/// <summary>An entry of a tree that is looked for, or in which there is something that is.</summary>
/// <param name="Place">Where its hash stands in the tree.</param>
/// <param name="Name">Its name.</param>
/// <param name="Known">What is known of the object.</param>
/// <param name="Paths">The same, with the name.</param>
internal readonly record struct TreeHit(int Place, byte[] Name, PathSet Known, PathSet Paths);
