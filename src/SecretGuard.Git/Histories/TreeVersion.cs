namespace SecretGuard.Git.Histories;

/// <summary>A tree while others are made of it.</summary>
/// <param name="Outline">What it holds.</param>
/// <param name="FolderPlaces">Where the entry of each folder begins, in order.</param>
/// <param name="HitPlaces">Where the hash of each hit stands, in order.</param>
internal sealed record TreeVersion(TreeOutline Outline, int[] FolderPlaces, int[] HitPlaces);
