namespace SecretGuard.Git.Histories;

/// <summary>An object in a tree that is looked for.</summary>
/// <param name="Object">Number of the object.</param>
/// <param name="Name">Number of its name.</param>
internal readonly record struct TreeHit(int Object, int Name);
