using SecretGuard.Git.Packs;

namespace SecretGuard.GitSecrets;

/// <summary>What a tree has under a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Object">The object.</param>
/// <param name="IsTree">Whether it is a folder; otherwise it is a file.</param>
internal readonly record struct TreeEntry(byte[] Name, ObjectName Object, bool IsTree);
