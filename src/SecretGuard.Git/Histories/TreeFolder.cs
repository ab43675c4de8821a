namespace SecretGuard.Git.Histories;

/// <summary>A folder in a tree.</summary>
/// <param name="Tree">Number of its own tree.</param>
/// <param name="Name">Number of its name.</param>
internal readonly record struct TreeFolder(int Tree, int Name);
