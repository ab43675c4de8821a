namespace SecretGuard.Scanning;

/// <summary>A content that could not be read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Reason">Why, in words for a person.</param>
internal sealed record SkippedContent(string Path, string Reason);
