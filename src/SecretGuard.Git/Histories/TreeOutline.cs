namespace SecretGuard.Git.Histories;

/// <summary>What a tree holds that matters to somebody who looks for certain objects.</summary>
/// <param name="Folders">Its folders.</param>
/// <param name="Hits">The objects that lie in it itself.</param>
internal sealed record TreeOutline(TreeFolder[] Folders, TreeHit[] Hits);
