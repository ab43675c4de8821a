namespace SecretGuard.GitSecrets;

/// <summary>What a tree has under a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Id">The id of the object.</param>
/// <param name="IsTree">Whether it is a folder; otherwise it is a file.</param>
internal readonly record struct TreeEntry(byte[] Name, string Id, bool IsTree);
