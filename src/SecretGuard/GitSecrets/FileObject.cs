using SecretGuard.Git.Packs;

namespace SecretGuard.GitSecrets;

/// <summary>What a path names in a commit.</summary>
/// <param name="Name">The name of the object.</param>
/// <param name="IsModule">Whether it is the commit of a module, which lies in another repository; otherwise it is a blob.</param>
internal readonly record struct FileObject(ObjectName Name, bool IsModule = false);
