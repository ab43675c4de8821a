using SecretGuard.Git.Packs;

namespace SecretGuard.GitSecrets;

/// <summary>A commit, and what it changes of its parent; nothing where it is a merge.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Tree">The name of its tree.</param>
/// <param name="Changes">What it changes, renames taken apart.</param>
internal sealed record CommitChanges(string Id, ObjectName Tree, List<BlobChange> Changes);
