namespace SecretGuard.GitSecrets;

/// <summary>A file that a commit changes.</summary>
/// <param name="Path">Its path from the root.</param>
/// <param name="Before">The object before; null where the commit adds it.</param>
/// <param name="After">The object after; null where the commit deletes it.</param>
internal sealed record BlobChange(byte[] Path, FileObject? Before, FileObject? After);
